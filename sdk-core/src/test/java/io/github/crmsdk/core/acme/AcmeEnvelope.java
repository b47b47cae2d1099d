package io.github.crmsdk.core.acme;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PageToken;
import io.github.crmsdk.core.error.ErrorKind;
import io.github.crmsdk.core.json.Json;
import io.github.crmsdk.core.vendor.Answer;
import io.github.crmsdk.core.vendor.Envelope;
import io.github.crmsdk.core.vendor.Operation;
import io.github.crmsdk.core.vendor.Refusal;
import io.github.crmsdk.core.vendor.RefusedException;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"Status":"success","Data":..,"Next":..,"Total":..}} or {@code {"Status":"failure","Error":{"Code":..,
 * "Message":..,"Fields":{..},"RetryAfter":..}}}.
 */
final class AcmeEnvelope implements Envelope {
    private static final ObjectMapper MAPPER = Json.mapper();

    @Override
    public @Nullable Object open(Answer answer, Operation operation) throws IOException {
        JsonNode root = MAPPER.readTree(answer.bytes());
        if (!root.path("Status").asText().equals("success")) {
            throw new IOException("no success");
        }
        JavaType type = operation.reader().getValueType();
        if (type.hasRawClass(Page.class)) {
            return page(root, operation.reader(), type.containedType(0));
        }
        if (root.path("Data").isBoolean()) {
            throw new RefusedException(new Refusal(ErrorKind.NOT_FOUND, "", "there is none"));
        }
        return root.has("Data") ? operation.reader().readValue(root.get("Data")) : null;
    }

    private static Page<Object> page(JsonNode root, ObjectReader reader, JavaType item) throws IOException {
        JavaType items = reader.getTypeFactory().constructCollectionType(List.class, item);
        return new Page<>(
                reader.forType(items).readValue(root.path("Data")),
                Optional.ofNullable(root.get("Next")).map(next -> PageToken.of(next.asText())),
                root.has("Total") ? OptionalLong.of(root.get("Total").asLong()) : OptionalLong.empty());
    }

    @Override
    public Optional<Refusal> refusal(Answer answer) {
        try {
            JsonNode root = MAPPER.readTree(answer.bytes());
            return root.path("Status").asText().equals("failure")
                    ? Optional.of(refusal(answer.status(), root.path("Error")))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Refusal refusal(int status, JsonNode error) {
        String code = error.path("Code").asText();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        error.path("Fields")
                .properties()
                .forEach(field ->
                        fields.put(field.getKey(), List.of(field.getValue().asText())));
        Optional<Duration> wait =
                Optional.ofNullable(error.get("RetryAfter")).map(seconds -> Duration.ofSeconds(seconds.asLong()));
        return new Refusal(kind(status, code), code, error.path("Message").asText(), fields, wait);
    }

    private static ErrorKind kind(int status, String code) {
        if (status != 200) {
            return ErrorKind.of(status);
        }
        return switch (code) {
            case "E401" -> ErrorKind.AUTHENTICATION;
            case "E404" -> ErrorKind.NOT_FOUND;
            case "E429" -> ErrorKind.RATE_LIMIT;
            case "E500" -> ErrorKind.SERVER;
            default -> ErrorKind.INVALID_REQUEST;
        };
    }
}
