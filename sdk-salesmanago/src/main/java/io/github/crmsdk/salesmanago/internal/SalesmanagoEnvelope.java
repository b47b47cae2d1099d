package io.github.crmsdk.salesmanago.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.error.ErrorKind;
import io.github.crmsdk.core.vendor.Answer;
import io.github.crmsdk.core.vendor.Envelope;
import io.github.crmsdk.core.vendor.Operation;
import io.github.crmsdk.core.vendor.Refusal;
import io.github.crmsdk.salesmanago.model.Result;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"success":true,"message":[],...}} with the operation's own members beside the two. A refusal comes with HTTP
 * 200 and {@code success} false, or as a bare text.
 */
public final class SalesmanagoEnvelope implements Envelope {
    /** How deletions were seen to be answered besides JSON objects. */
    private static final Pattern DELETED = Pattern.compile("(?i)\"?((?!not )(?:\\w+ )?deleted|ok)\\.?\"?|true|null");

    private final ObjectMapper mapper;

    public SalesmanagoEnvelope(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public @Nullable Object open(Answer answer, Operation operation) throws IOException {
        if (!(body(answer, operation) instanceof ObjectNode members)) {
            throw new IOException("it is no JSON object");
        }
        if (isRefused(members)) {
            throw new IOException("it is a refusal");
        }
        members.remove("success");
        if (Texts.of(members.path("message")).isEmpty()) {
            members.remove("message");
        }
        return Members.read(members, operation);
    }

    private JsonNode body(Answer answer, Operation operation) throws IOException {
        String text = answer.text().strip();
        Matcher deleted = DELETED.matcher(text);
        if (operation.reader().getValueType().hasRawClass(Result.class) && deleted.matches()) {
            return mapper.createObjectNode().put("result", deleted.group(1));
        }
        return text.isEmpty() ? mapper.createObjectNode() : mapper.readTree(answer.bytes());
    }

    @Override
    public Optional<Refusal> refusal(Answer answer) {
        String text = answer.text().strip();
        JsonNode body;
        try {
            body = mapper.readTree(text);
        } catch (IOException noJson) {
            // Cut JSON and a proxy's page are no words of the vendor's.
            return text.matches("(?s)[\\[{<].*") ? Optional.empty() : Optional.of(refusal(answer.status(), text));
        }
        if (body.isTextual()) {
            return Optional.of(refusal(answer.status(), body.asText()));
        }
        boolean refused = isRefused(body) || (!answer.isSuccess() && body.has("message"));
        return refused ? Optional.of(refusal(answer.status(), body)) : Optional.empty();
    }

    /** Words without a success are none: the vendor gives the flag with every success. */
    private static boolean isRefused(JsonNode body) {
        return Members.deny(body)
                || (!body.hasNonNull("success")
                        && !Texts.of(body.path("message")).isEmpty());
    }

    private static Refusal refusal(int status, JsonNode body) {
        String message = String.join("; ", Texts.of(body.path("message")));
        Map<String, List<String>> fields = new LinkedHashMap<>();
        body.path("values").properties().forEach(value -> fields.put(value.getKey(), Texts.of(value.getValue())));
        return new Refusal(kind(status, message), "", message, fields, Optional.empty());
    }

    private static Refusal refusal(int status, String message) {
        return new Refusal(kind(status, message), "", message);
    }

    /** The two texts that the vendor's own library knows; the catalogue of the others is not published. */
    private static ErrorKind kind(int status, String message) {
        return message.toLowerCase(Locale.ROOT).contains("not authenticated")
                ? ErrorKind.AUTHENTICATION
                : ErrorKind.of(status);
    }
}
