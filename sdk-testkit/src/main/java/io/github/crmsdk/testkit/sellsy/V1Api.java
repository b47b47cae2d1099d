package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Quota;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one address of API v1: who may call, how often, and what the form says. */
final class V1Api {
    private final V1Methods methods = new V1Methods();
    private final V1Envelope envelope;
    private final OAuth1 oauth1;
    private final Tokens tokens;
    private final @Nullable Quota quota;

    V1Api(V1Context v1, Tokens tokens, Settings settings, Set<SellsyQuirk> quirks) {
        this.tokens = tokens;
        this.envelope = new V1Envelope(quirks);
        this.oauth1 = new OAuth1(settings.keys());
        this.quota = settings.v1PerSecond() == 0
                ? null
                : new Quota(settings.v1PerSecond(), Duration.ofSeconds(1), settings.clock());
        new ThirdMethods(v1, quirks).add(methods);
        new ThirdPartsMethods(v1).add(methods);
        new PeopleMethods(v1).add(methods);
        new OpportunityMethods(v1).add(methods);
        new AgendaMethods(v1).add(methods);
        new AnnotationMethods(v1).add(methods);
        new CustomFieldMethods(v1).add(methods);
        new OtherMethods(v1).add(methods);
    }

    Answer answer(RecordedCall call) {
        if (quota != null && !quota.take()) {
            return Answer.text(429, "text/plain", "Too Many Requests");
        }
        if (!call.method().equals("POST")) {
            return Answer.text(405, "text/plain", "Method Not Allowed");
        }
        Map<String, String> form = Form.fields(call);
        String problem = problem(call.header("Authorization"), form);
        if (problem != null) {
            return Answer.text(401, "text/plain", "oauth_problem=" + problem);
        }
        try {
            return envelope.success(run(form));
        } catch (V1Error error) {
            return envelope.failure(error);
        }
    }

    private @Nullable String problem(@Nullable String authorization, Map<String, String> form) {
        if (authorization == null) {
            return oauth1.problem(form);
        }
        if (authorization.toLowerCase(Locale.ROOT).startsWith("oauth ")) {
            return oauth1.problem(OAuth1.header(authorization));
        }
        Optional<Tokens.Grant> grant = tokens.find(authorization.replaceFirst("(?i)^bearer +", ""));
        if (grant.isEmpty()) {
            return "token_rejected";
        }
        Set<String> scopes = grant.get().scopes();
        return scopes.isEmpty() || scopes.contains("api-v1") ? null : "permission_denied";
    }

    private JsonNode run(Map<String, String> form) {
        if (!"json".equals(form.getOrDefault("io_mode", "json"))) {
            throw V1Error.of("E_IO_MODE_DONT_EXIST", "The io_mode does not exist", "io_mode");
        }
        String text = form.get("do_in");
        if (text == null || text.isEmpty()) {
            throw V1Error.of("E_IO_MODE_DO_IN_MISSING", "The do_in is missing", "do_in");
        }
        JsonNode wanted = parsed(text);
        if (!wanted.path("method").isTextual()) {
            throw V1Error.of("E_DO_IN_PARAM_MISSING", "The method is missing", "method");
        }
        JsonNode params = wanted.path("params");
        return methods.call(
                wanted.get("method").asText(), new V1Params(params.isMissingNode() ? Json.object() : params));
    }

    private static JsonNode parsed(String text) {
        try {
            return Json.parse(text);
        } catch (IllegalArgumentException e) {
            throw V1Error.of("E_DO_IN_WRONG_FORMAT", "The do_in is not JSON", String.valueOf(e.getMessage()));
        }
    }
}
