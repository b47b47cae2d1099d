package io.github.crmsdk.sellsy.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.error.ErrorKind;
import io.github.crmsdk.core.vendor.Answer;
import io.github.crmsdk.core.vendor.Envelope;
import io.github.crmsdk.core.vendor.Operation;
import io.github.crmsdk.core.vendor.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** API v2: bare values; {@code {"error": {"code":..., "message":..., "context":..., "details":{...}}}} with an error status. */
public final class SellsyEnvelope implements Envelope {
    private final ObjectMapper mapper;

    public SellsyEnvelope(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public @Nullable Object open(Answer answer, Operation operation) throws IOException {
        return answer.bytes().length == 0 ? null : operation.reader().readValue(answer.bytes());
    }

    @Override
    public Optional<Refusal> refusal(Answer answer) {
        if (answer.isSuccess()) {
            return Optional.empty();
        }
        try {
            return refusal(mapper.readTree(answer.bytes()), answer.status());
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    /** What a body says, whether it is that of an answer or that of one response of a batch. */
    public static Optional<Refusal> refusal(JsonNode body, int status) {
        JsonNode error = body.path("error");
        return error.isObject()
                ? Optional.of(new Refusal(
                        kind(status), error.path("code").asText(), message(error), fields(error), Optional.empty()))
                : Optional.empty();
    }

    private static ErrorKind kind(int status) {
        // 402: the account's plan does not include it, or its quota of records is used up.
        return status == 402 ? ErrorKind.PERMISSION : ErrorKind.of(status);
    }

    private static String message(JsonNode error) {
        String message = error.path("message").asText();
        String context = error.path("context").asText();
        return context.isEmpty() ? message : message + " (" + context + ")";
    }

    private static Map<String, List<String>> fields(JsonNode error) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        error.path("details").properties().forEach(detail -> fields.put(detail.getKey(), texts(detail.getValue())));
        return fields;
    }

    private static List<String> texts(JsonNode words) {
        return words.isArray() ? words.valueStream().map(SellsyEnvelope::text).toList() : List.of(text(words));
    }

    private static String text(JsonNode words) {
        return words.isValueNode() ? words.asText() : words.toString();
    }

    @Override
    public Optional<Duration> hold(Answer answer) {
        return QuotaHeaders.hold(answer.headers());
    }
}
