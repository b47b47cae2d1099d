package io.github.crmsdk.salesmachine.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.crmsdk.core.error.ErrorKind;
import io.github.crmsdk.core.vendor.Answer;
import io.github.crmsdk.core.vendor.Envelope;
import io.github.crmsdk.core.vendor.Operation;
import io.github.crmsdk.core.vendor.Refusal;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Bare objects and lists from the access API, {@code {"status":"success"}} or something unknown from writes. No error
 * body is documented: the vendor's clients read {@code error}, or {@code code} and {@code message}.
 */
public final class SalesmachineEnvelope implements Envelope {
    private static final Set<String> NONE = Set.of("", "false", "0");
    private static final Set<String> FAILED = Set.of("error", "failure", "failed");

    private final ObjectMapper mapper;

    public SalesmachineEnvelope(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public @Nullable Object open(Answer answer, Operation operation) throws IOException {
        if (!operation.reader().getValueType().hasRawClass(JsonNode.class)) {
            return operation.reader().readValue(answer.bytes());
        }
        // An operation without a value: what the vendor says to it is known for upserts and events only.
        if (answer.text().stripLeading().startsWith("<") || refusal(answer).isPresent()) {
            throw new IOException("it is no answer of the vendor's API");
        }
        return null;
    }

    @Override
    public Optional<Refusal> refusal(Answer answer) {
        JsonNode body = tree(answer);
        if (answer.isSuccess()) {
            return isFailure(body) ? Optional.of(refusal(ErrorKind.OTHER, body)) : Optional.empty();
        }
        if (answer.status() == 400) {
            return Optional.of(badKey(body));
        }
        return body.isObject() ? Optional.of(refusal(ErrorKind.of(answer.status()), body)) : Optional.empty();
    }

    private JsonNode tree(Answer answer) {
        try {
            return mapper.readTree(answer.bytes());
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }

    /** Records have an {@code object}; whatever they call error or status is an attribute. */
    private static boolean isFailure(JsonNode body) {
        return !body.has("object")
                && (says(body.path("error"))
                        || FAILED.contains(body.path("status").asText().toLowerCase(Locale.ROOT)));
    }

    /** An error that is empty or false is none. */
    private static boolean says(JsonNode error) {
        return error.isContainerNode()
                ? !error.isEmpty()
                : !error.isNull() && !NONE.contains(error.asText().strip());
    }

    private static Refusal badKey(JsonNode body) {
        Refusal stated = refusal(ErrorKind.AUTHENTICATION, body);
        return stated.message().isEmpty()
                ? new Refusal(
                        stated.kind(), stated.code(), "by the vendor's documents the token is incorrect or missing")
                : stated;
    }

    private static Refusal refusal(ErrorKind kind, JsonNode body) {
        JsonNode error = body.path("error");
        JsonNode told = error.isObject() ? error : body;
        String text = words(error);
        return new Refusal(
                kind,
                told.path("code").asText(),
                text.isEmpty() ? told.path("message").asText() : text);
    }

    /** A text or several; an error of true says only that there is one. */
    private static String words(JsonNode error) {
        if (error.isArray()) {
            return error.valueStream().map(JsonNode::asText).collect(Collectors.joining("; "));
        }
        return error.isBoolean() ? "" : error.asText();
    }
}
