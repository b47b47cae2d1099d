package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** The forms of single values in v1: nearly all text, flags as Y and N, times as unix seconds. */
final class V1Values {
    private static final Map<String, String> CIVILITIES = Map.of("man", "mr", "woman", "mrs", "lady", "ms");

    private V1Values() {}

    static JsonNode toV2(String name, String kind, JsonNode value) {
        String text = value.asText().trim();
        return switch (kind) {
            case "note" -> TextNode.valueOf(value.isNull() ? "" : value.asText());
            case "flag" -> BooleanNode.valueOf(isYes(name, value));
            default -> value.isNull() || text.isEmpty() ? NullNode.instance : given(name, kind, text);
        };
    }

    static String toV1(String kind, JsonNode value) {
        if (kind.equals("flag")) {
            return value.asBoolean() ? "Y" : "N";
        }
        if (Values.isUnset(value)) {
            return "";
        }
        return switch (kind) {
            case "time", "date" ->
                String.valueOf(Times.readOrDate(value.asText())
                        .map(Instant::getEpochSecond)
                        .orElse(0L));
            case "civility" ->
                CIVILITIES.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(value.asText()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("");
            default -> value.asText();
        };
    }

    static boolean isYes(String name, JsonNode value) {
        if (!value.asText().matches("[YN]?")) {
            throw V1Error.invalid(name);
        }
        return value.asText().equals("Y");
    }

    private static JsonNode given(String name, String kind, String text) {
        return switch (kind) {
            case "compact" -> TextNode.valueOf(text.replace(" ", ""));
            case "integer" -> LongNode.valueOf(V1Params.number(TextNode.valueOf(text), name));
            case "time" -> TextNode.valueOf(Times.iso(seconds(name, text)));
            case "date" ->
                TextNode.valueOf(seconds(name, text)
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString());
            case "civility" -> civility(name, text);
            default -> TextNode.valueOf(text);
        };
    }

    private static Instant seconds(String name, String text) {
        if (!text.matches("-?\\d{1,12}")) {
            throw V1Error.invalid(name);
        }
        return Instant.ofEpochSecond(Long.parseLong(text));
    }

    private static JsonNode civility(String name, String text) {
        String civility = CIVILITIES.get(text);
        if (civility == null) {
            throw V1Error.invalid(name);
        }
        return TextNode.valueOf(civility);
    }
}
