package io.github.crmsdk.testkit.sellsy;

import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Routes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The address space of API v2 behind its bearer tokens, scopes and quotas. */
final class V2Api {
    /** The scopes that are not named after the first part of the path. */
    private static final Map<String, String> SCOPES =
            Map.of("calendar-events", "calendars", "teams", "staffs", "profiles", "staffs", "quotas", "accounts");

    private final Routes routes = new Routes();
    private final Tokens tokens;
    final V2Quotas quotas;

    V2Api(V2Context v2, Tokens tokens, Settings settings, Set<SellsyQuirk> quirks) {
        this.tokens = tokens;
        this.quotas = new V2Quotas(settings, quirks);
        ResourceRoutes resources = new ResourceRoutes(v2);
        new LookupRoutes(v2, resources).add(routes);
        new ContactLinkRoutes(v2).add(routes);
        new OwnedRoutes(v2).add(routes);
        new StepRanks(v2).add(routes);
        new SearchRoutes(v2).add(routes);
        routes.on("GET", "quotas", match -> Answer.json(200, quotas.read()));
        // The longer paths first: a fixed word must not be taken for an id.
        v2.account.resources().stream()
                .sorted((one, other) ->
                        Boolean.compare(other.path().contains("/"), one.path().contains("/")))
                .forEach(resource -> resources.add(routes, resource));
    }

    Answer answer(RecordedCall call) {
        if (!quotas.take()) {
            return quotas.overQuota();
        }
        return quotas.stamp(unmetered(call));
    }

    private Answer unmetered(RecordedCall call) {
        try {
            Tokens.Grant grant = grant(call.header("Authorization"));
            return call.path().equals("/v2/batch") ? new Batch(one -> route(one, grant)).run(call) : route(call, grant);
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    private Answer route(RecordedCall call, Tokens.Grant grant) {
        String path = call.path().replaceFirst("^/v2/?", "");
        String scope = scope(call.method(), path);
        if (!grant.scopes().isEmpty() && !grant.scopes().contains(scope)) {
            throw Refusal.forbidden(scope);
        }
        return routes.answer(call, path).orElseThrow(() -> Refusal.noSuchAddress(call.path()));
    }

    private Tokens.Grant grant(@Nullable String authorization) {
        if (authorization == null || !authorization.toLowerCase(Locale.ROOT).startsWith("bearer ")) {
            throw Refusal.unauthorized("is missing");
        }
        return tokens.find(authorization.substring(7).trim())
                .orElseThrow(() -> Refusal.unauthorized("is unknown, revoked or expired"));
    }

    private static String scope(String method, String path) {
        String first = path.split("/", -1)[0];
        boolean reads = method.equals("GET") || path.endsWith("/search");
        return SCOPES.getOrDefault(first, first) + (reads ? ".read" : ".write");
    }
}
