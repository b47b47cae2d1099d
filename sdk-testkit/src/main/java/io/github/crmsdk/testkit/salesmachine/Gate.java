package io.github.crmsdk.testkit.salesmachine;

import io.github.crmsdk.testkit.RecordedCall;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Decides who may call: each API has a token of its own. The tracking API takes it as the user of HTTP Basic, whatever
 * the password, and in the query; how the access API takes it is not known, so it may also be a bearer token there.
 */
final class Gate {
    private final String trackingToken;
    private final String accessToken;

    Gate(String trackingToken, String accessToken) {
        this.trackingToken = trackingToken;
        this.accessToken = accessToken;
    }

    void check(RecordedCall call, boolean tracking) {
        String token = token(call, tracking);
        if (token == null || token.isEmpty()) {
            throw Refusal.keyMissing();
        }
        if (!token.equals(tracking ? trackingToken : accessToken)) {
            throw Refusal.keyWrong();
        }
    }

    private static @Nullable String token(RecordedCall call, boolean tracking) {
        String header = call.header("Authorization");
        if (header == null) {
            return call.query("api_token");
        }
        if (header.startsWith("Basic ")) {
            return user(header.substring("Basic ".length()));
        }
        return !tracking && header.startsWith("Bearer ") ? header.substring("Bearer ".length()) : null;
    }

    private static @Nullable String user(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? null : pair.substring(0, colon);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
