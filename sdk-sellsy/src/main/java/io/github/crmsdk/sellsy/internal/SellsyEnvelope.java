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
import java.util.stream.Stream;
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
                        kind(status), text(error.path("code")), message(error), fields(error), Optional.empty()))
                : inOtherWords(body, status);
    }

    /** {@code {"error":"invalid_token","error_description":"..."}}, as OAuth has it, and a message alone. */
    private static Optional<Refusal> inOtherWords(JsonNode body, int status) {
        String error = text(body.path("error"));
        String words = text(body.path(body.has("error_description") ? "error_description" : "message"));
        if (error.isEmpty() && words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                words.isEmpty() ? new Refusal(kind(status), "", error) : new Refusal(kind(status), error, words));
    }

    private static ErrorKind kind(int status) {
        // 402: the account's plan does not include it, or its quota of records is used up.
        return status == 402 ? ErrorKind.PERMISSION : ErrorKind.of(status);
    }

    private static String message(JsonNode error) {
        String message = String.join(" ", texts(error.path("message")));
        String context = text(error.path("context"));
        return context.isEmpty() ? message : message + " (" + context + ")";
    }

    /** The words for each member of the request; those that name none are "details". */
    private static Map<String, List<String>> fields(JsonNode error) {
        JsonNode details = error.path("details");
        if (!details.isObject()) {
            List<String> words = texts(details);
            return words.isEmpty() ? Map.of() : Map.of("details", words);
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        details.properties().forEach(detail -> fields.put(detail.getKey(), texts(detail.getValue())));
        return fields;
    }

    private static List<String> texts(JsonNode words) {
        Stream<JsonNode> each = words.isArray() ? words.valueStream() : Stream.of(words);
        return each.map(SellsyEnvelope::text).filter(text -> !text.isEmpty()).toList();
    }

    /** Null and what is missing are no words. */
    private static String text(JsonNode words) {
        if (words.isNull()) {
            return "";
        }
        return words.isValueNode() ? words.asText() : words.isEmpty() ? "" : words.toString();
    }

    @Override
    public Optional<Duration> hold(Answer answer) {
        return QuotaHeaders.hold(answer.headers());
    }
}
