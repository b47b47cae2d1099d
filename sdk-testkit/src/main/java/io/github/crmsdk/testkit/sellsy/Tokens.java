package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The access tokens, refresh tokens and authorization codes that are good at present. */
final class Tokens {
    private static final Duration CODE_LIFE = Duration.ofMinutes(10);
    private static final Duration REFRESH_LIFE = Duration.ofDays(60);

    /** What a token or code stands for. */
    record Grant(
            Set<String> scopes,
            Instant expires,
            @Nullable String redirectUri,
            @Nullable String challenge) {}

    private final InstantSource clock;
    private final Map<String, Grant> access = new HashMap<>();
    private final Map<String, Grant> refresh = new HashMap<>();
    private final Map<String, Grant> codes = new HashMap<>();
    private int issued;
    private int numbers;
    private Duration life;

    Tokens(InstantSource clock, Duration life) {
        this.clock = clock;
        this.life = life;
    }

    synchronized String access(Set<String> scopes) {
        issued++;
        String claims = Json.object().put("corpId", 35000).put("jti", ++numbers).toString();
        String token =
                encoded("{\"typ\":\"JWT\",\"alg\":\"HS256\"}") + "." + encoded(claims) + "." + encoded("unsigned");
        access.put(token, new Grant(scopes, clock.instant().plus(life), null, null));
        return token;
    }

    synchronized String refresh(Set<String> scopes) {
        String token = "refresh-" + ++numbers;
        refresh.put(token, new Grant(scopes, clock.instant().plus(REFRESH_LIFE), null, null));
        return token;
    }

    synchronized String code(Set<String> scopes, String redirectUri, String challenge) {
        String code = "code-" + ++numbers;
        codes.put(code, new Grant(scopes, clock.instant().plus(CODE_LIFE), redirectUri, challenge));
        return code;
    }

    synchronized Optional<Grant> find(String accessToken) {
        return alive(access.get(accessToken));
    }

    /** Takes a refresh token: each is good once. */
    synchronized Optional<Grant> spendRefresh(String token) {
        return alive(refresh.remove(token));
    }

    /** Takes a code: each is good once. */
    synchronized Optional<Grant> spendCode(String code) {
        return alive(codes.remove(code));
    }

    synchronized void revokeAccess() {
        access.clear();
    }

    synchronized void revokeRefresh() {
        refresh.clear();
    }

    synchronized void life(Duration next) {
        life = next;
    }

    synchronized int issued() {
        return issued;
    }

    synchronized ObjectNode answer(String accessToken, @Nullable String refreshToken) {
        ObjectNode answer = Json.object()
                .put("token_type", "Bearer")
                .put("expires_in", life.toSeconds())
                .put("access_token", accessToken);
        return refreshToken == null ? answer : answer.put("refresh_token", refreshToken);
    }

    private Optional<Grant> alive(@Nullable Grant grant) {
        return Optional.ofNullable(grant).filter(found -> clock.instant().isBefore(found.expires()));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
