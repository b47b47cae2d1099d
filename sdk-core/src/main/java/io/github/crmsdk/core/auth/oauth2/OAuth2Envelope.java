package io.github.crmsdk.core.auth.oauth2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.error.ErrorKind;
import io.github.crmsdk.core.json.Json;
import io.github.crmsdk.core.send.TimeSource;
import io.github.crmsdk.core.vendor.Answer;
import io.github.crmsdk.core.vendor.Envelope;
import io.github.crmsdk.core.vendor.Operation;
import io.github.crmsdk.core.vendor.Refusal;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The answers of a token endpoint, as RFC 6749 has them. Every token that it sees becomes a secret. */
public final class OAuth2Envelope implements Envelope {
    // RFC 6749 leaves expires_in open; a token whose end is unknown is renewed when it is refused.
    private static final long NEVER = 10L * 365 * 24 * 3600;

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:access|refresh)_token\"\\s*:\\s*\"([\\x21-\\x7e]+?)(?:\"|$)");

    private final ObjectMapper mapper = Json.mapper();
    private final OAuth2Secrets secrets;
    private final TimeSource time;

    public OAuth2Envelope(OAuth2Secrets secrets, TimeSource time) {
        this.secrets = secrets;
        this.time = time;
    }

    @Override
    public Object open(Answer answer, Operation operation) throws IOException {
        Matcher tokens = TOKEN.matcher(answer.text());
        while (tokens.find()) {
            secrets.add(Secret.of("token", tokens.group(1)));
        }
        JsonNode body = mapper.readTree(answer.bytes());
        if (!body.path("access_token").isTextual()) {
            throw new IOException("it has no access_token");
        }
        Instant now = time.now();
        JsonNode refresh = body.path("refresh_token");
        return new OAuth2Token(
                Secret.of("access_token", body.path("access_token").asText()),
                refresh.isTextual() ? Secret.of("refresh_token", refresh.asText()) : null,
                now,
                now.plusSeconds(life(body.path("expires_in"))));
    }

    /** A number that no clock can hold must not cost the token that came with it. */
    private static long life(JsonNode expiresIn) {
        return Math.max(0, Math.min(NEVER, expiresIn.asLong(NEVER)));
    }

    @Override
    public Optional<Refusal> refusal(Answer answer) {
        try {
            JsonNode body = mapper.readTree(answer.bytes());
            String error = body.path("error").asText("");
            return error.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Refusal(
                            kind(error, answer.status()),
                            error,
                            body.path("error_description").asText("")));
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ErrorKind kind(String error, int status) {
        return switch (error) {
            case "invalid_client", "invalid_grant", "unauthorized_client", "access_denied" -> ErrorKind.AUTHENTICATION;
            default -> ErrorKind.of(status);
        };
    }
}
