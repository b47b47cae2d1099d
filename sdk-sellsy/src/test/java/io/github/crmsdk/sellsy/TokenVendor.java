package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;

/** A login host and an API that takes the newest token alone; token n comes with refresh token n. */
final class TokenVendor extends Dispatcher {
    private static final ObjectMapper JSON = new ObjectMapper();

    final AtomicInteger given = new AtomicInteger();
    final List<JsonNode> grants = new CopyOnWriteArrayList<>();
    /** What API calls came with. */
    final List<String> used = new CopyOnWriteArrayList<>();

    volatile IntFunction<MockResponse> tokens = number -> json(
            200,
            "{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"canary-access-" + number
                    + "\",\"refresh_token\":\"canary-refresh-" + number + "\"}");

    TokenVendor(Vendor vendor) {
        vendor.server.setDispatcher(this);
    }

    static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        if (request.getTarget().equals("/oauth2/access-tokens")) {
            grants.add(body(request));
            return tokens.apply(given.incrementAndGet());
        }
        String token = Objects.requireNonNull(request.getHeaders().get("Authorization"));
        used.add(token);
        return token.equals("Bearer canary-access-" + given.get())
                ? json(200, "{\"id\":7}")
                : json(401, "{\"error\":{\"code\":401,\"message\":\"no: " + token + "\",\"context\":\"\"}}");
    }

    private static JsonNode body(RecordedRequest request) {
        assertThat(request.getMethod()).isEqualTo("POST");
        try {
            return JSON.readTree(Objects.requireNonNull(request.getBody()).utf8());
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    JsonNode grant(int index) {
        return grants.get(index);
    }

    static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json.replace('\'', '"'));
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }
}
