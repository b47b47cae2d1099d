package io.github.crmsdk.salesmanago.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.error.ErrorKind;
import io.github.crmsdk.core.vendor.Answer;
import io.github.crmsdk.core.vendor.Envelope;
import io.github.crmsdk.core.vendor.Operation;
import io.github.crmsdk.core.vendor.Refusal;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"success":true,"messages":[],...}}, nothing at all, or AWS's own words: {@code {"message":"..."}} with a status,
 * and {@code {"errorMessage":"..."}} of a function that broke, which AWS may give HTTP 200.
 */
public final class GatewayEnvelope implements Envelope {
    private static final String BROKEN = "errorMessage";

    private final ObjectMapper mapper;

    public GatewayEnvelope(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public @Nullable Object open(Answer answer, Operation operation) throws IOException {
        String text = answer.text().strip();
        // No answer of version 1 is documented: bare words are taken for its messages, but not cut JSON or a web page.
        boolean bare = !text.matches("(?s)[{<].*");
        JsonNode body = bare ? mapper.createObjectNode() : mapper.readTree(text);
        if (!(body instanceof ObjectNode members) || denies(body)) {
            throw new IOException("it is a refusal");
        }
        members.remove("success");
        if (bare && !text.isEmpty()) {
            members.putArray("messages").add(text);
        }
        return operation.reader().readValue(members);
    }

    @Override
    public Optional<Refusal> refusal(Answer answer) {
        JsonNode body;
        try {
            body = mapper.readTree(answer.text());
        } catch (IOException noJson) {
            return Optional.empty();
        }
        List<String> words = Stream.of("messages", "message", "Message", BROKEN)
                .flatMap(member -> Texts.of(body.path(member)).stream())
                .toList();
        boolean refused = denies(body) || (!answer.isSuccess() && !words.isEmpty());
        String message = String.join("; ", words);
        return refused ? Optional.of(new Refusal(kind(answer.status(), message), "", message)) : Optional.empty();
    }

    private static boolean denies(JsonNode body) {
        return Members.deny(body) || body.hasNonNull(BROKEN);
    }

    /** AWS answers 403 to a bad key, signature or date as to a missing right; its words tell them apart. */
    private static ErrorKind kind(int status, String message) {
        boolean aboutCredentials = message.matches("(?is).*(authentication token|security token|signature).*");
        return status == 403 && aboutCredentials ? ErrorKind.AUTHENTICATION : ErrorKind.of(status);
    }
}
