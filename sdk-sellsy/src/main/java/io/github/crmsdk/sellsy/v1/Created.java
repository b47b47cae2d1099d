package io.github.crmsdk.sellsy.v1;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What a creation answers. The vendor documents no form: known from third-party clients are a bare id (prospects,
 * opportunities, clients), {@code client_id} (clients), {@code id} (contacts) and {@code taskid} (tasks). From any other
 * object the id is taken if a single member with a number is named like one.
 *
 * @param id of the new record; empty if the answer has none that can be told
 * @param answer what came back, {@code response} in the vendor's envelope
 */
public record Created(OptionalLong id, JsonNode answer) {
    private static final List<String> KNOWN = List.of("id", "client_id", "taskid");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Created of(JsonNode answer) {
        return new Created(answer.isObject() ? ofMembers(answer) : number(answer), answer);
    }

    private static OptionalLong ofMembers(JsonNode answer) {
        return Stream.concat(KNOWN.stream().map(answer::path), onlyOne(answer))
                .map(Created::number)
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElse(OptionalLong.empty());
    }

    private static Stream<JsonNode> onlyOne(JsonNode answer) {
        List<JsonNode> ids = answer.propertyStream()
                .filter(member -> member.getKey().toLowerCase(Locale.ROOT).endsWith("id"))
                .map(member -> member.getValue())
                .filter(value -> number(value).isPresent())
                .toList();
        return ids.size() == 1 ? ids.stream() : Stream.empty();
    }

    private static OptionalLong number(JsonNode value) {
        String text = value.isValueNode() ? value.asText().strip() : "";
        return text.matches("[1-9]\\d{0,17}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }
}
