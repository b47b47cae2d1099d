package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Routes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The login service: the token endpoint, and an authorization page where the user agrees at once. */
final class Login {
    private final Settings settings;
    private final Set<SellsyQuirk> quirks;
    private final Routes routes = new Routes();
    final Tokens tokens;

    Login(Settings settings, Set<SellsyQuirk> quirks) {
        this.settings = settings;
        this.quirks = quirks;
        this.tokens = new Tokens(settings.clock(), settings.tokenLife());
        routes.on("POST", "oauth2/access-tokens", match -> token(match.call()));
        routes.on("GET", "oauth2/authorization", match -> authorize(match.call()));
    }

    Answer answer(RecordedCall call) {
        try {
            return routes.answer(call, call.path().substring(1))
                    .orElseGet(() -> failure(404, "not_found", call.path()));
        } catch (Denial denial) {
            return denial.answer;
        }
    }

    private Answer authorize(RecordedCall call) {
        String redirectUri = given(call.query("redirect_uri"), "redirect_uri");
        String challenge = given(call.query("code_challenge"), "code_challenge");
        if (!settings.clientId().equals(call.query("client_id"))) {
            throw new Denial(401, "invalid_client", "Client authentication failed");
        }
        if (!"code".equals(call.query("response_type"))) {
            throw new Denial(400, "unsupported_response_type", "The response type must be code");
        }
        if (!"S256".equals(call.query("code_challenge_method"))) {
            throw new Denial(400, "invalid_request", "The code challenge method must be S256");
        }
        String code = tokens.code(scopes(call.query("scope")), redirectUri, challenge);
        String target = redirectUri + (redirectUri.contains("?") ? "&" : "?") + "code=" + code;
        String state = call.query("state");
        String location = state == null ? target : target + "&state=" + encoded(state);
        return Answer.text(302, "text/html; charset=utf-8", "").header("Location", location);
    }

    private Answer token(RecordedCall call) {
        Map<String, String> form = form(call);
        if (!settings.clientId().equals(form.get("client_id")) || !admitsSecret(form)) {
            throw new Denial(401, "invalid_client", "Client authentication failed");
        }
        return switch (form.getOrDefault("grant_type", "")) {
            case "client_credentials" -> granted(scopes(form.get("scope")), false);
            case "authorization_code" -> granted(exchanged(form), true);
            case "refresh_token" -> granted(refreshed(form), true);
            default -> throw new Denial(400, "unsupported_grant_type", "The grant type is not supported");
        };
    }

    /** Clients with a code verifier need no secret. */
    private boolean admitsSecret(Map<String, String> form) {
        String secret = form.get("client_secret");
        return secret == null
                ? !"client_credentials".equals(form.get("grant_type"))
                : secret.equals(settings.clientSecret());
    }

    private Set<String> exchanged(Map<String, String> form) {
        String verifier = given(form.get("code_verifier"), "code_verifier");
        Tokens.Grant grant = tokens.spendCode(given(form.get("code"), "code"))
                .orElseThrow(() -> new Denial(400, "invalid_grant", "The code is unknown, spent or expired"));
        if (!String.valueOf(grant.redirectUri()).equals(form.get("redirect_uri"))) {
            throw new Denial(400, "invalid_grant", "The redirect URI is another one");
        }
        if (!challenge(verifier).equals(grant.challenge())) {
            throw new Denial(400, "invalid_grant", "The code verifier does not fit");
        }
        return grant.scopes();
    }

    private Set<String> refreshed(Map<String, String> form) {
        return tokens.spendRefresh(given(form.get("refresh_token"), "refresh_token"))
                .orElseThrow(() -> new Denial(400, "invalid_grant", "The refresh token is unknown, spent or expired"))
                .scopes();
    }

    private Answer granted(Set<String> scopes, boolean refreshable) {
        var answer = tokens.answer(tokens.access(scopes), refreshable ? tokens.refresh(scopes) : null);
        if (quirks.contains(SellsyQuirk.NO_EXPIRY)) {
            answer.remove("expires_in");
        }
        return Answer.json(200, answer);
    }

    private Set<String> scopes(@Nullable String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return settings.scopes();
        }
        Set<String> scopes = new LinkedHashSet<>(Arrays.asList(wanted.trim().split(" +")));
        if (!settings.scopes().isEmpty() && !settings.scopes().containsAll(scopes)) {
            throw new Denial(400, "invalid_scope", "The client does not hold all of these scopes");
        }
        return scopes;
    }

    private static Map<String, String> form(RecordedCall call) {
        if (!String.valueOf(call.header("Content-Type")).startsWith("application/json")) {
            return Form.fields(call);
        }
        try {
            Map<String, String> form = new LinkedHashMap<>();
            JsonNode body = call.json();
            body.properties()
                    .forEach(member ->
                            form.put(member.getKey(), member.getValue().asText()));
            return form;
        } catch (IllegalArgumentException e) {
            throw new Denial(400, "invalid_request", "The body is not JSON");
        }
    }

    private static String given(@Nullable String value, String name) {
        if (value == null || value.isEmpty()) {
            throw new Denial(400, "invalid_request", "The parameter " + name + " is missing");
        }
        return value;
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Answer failure(int status, String error, String description) {
        return Answer.json(status, Json.object().put("error", error).put("error_description", description));
    }

    /** Ends the handling of a call with the answer of a failed login. */
    private static final class Denial extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Answer answer;

        Denial(int status, String error, String description) {
            super(error, null, false, false);
            answer = failure(status, error, description);
        }
    }
}
