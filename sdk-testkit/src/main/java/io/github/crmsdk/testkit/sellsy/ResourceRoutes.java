package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Routes;
import io.github.crmsdk.testkit.internal.Routes.Match;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.Predicate;

/** The operations that a resource file names. */
final class ResourceRoutes {
    private static final Rule CONVERSION = Rule.of(Json.parse("{\"target\":\"text required client\","
            + "\"also_enable_custom_fields_on_target\":"
            + "{\"?\":\"required\",\"mode\":\"text none|all|partial\",\"ids\":[\"integer\"]}}"));

    private static final Rule PATCH = Rule.of(Json.parse("{\"name\":\"text 1..250\",\"owner_id\":\"integer\","
            + "\"status\":\"text\",\"pipeline\":\"integer\",\"step\":\"integer\",\"amount\":\"number\","
            + "\"probability\":\"number\",\"origin\":\"text\",\"due_date\":\"date nullable\",\"note\":\"text\"}"));

    private final V2Context v2;
    private final Filters filters;

    ResourceRoutes(V2Context v2) {
        this.v2 = v2;
        this.filters = new Filters(v2.account, v2.links);
    }

    void add(Routes routes, Resource resource) {
        String path = resource.path();
        String one = path + "/{id}";
        on(routes, resource, "list", "GET", path, match -> list(resource, match.call()));
        on(routes, resource, "search", "POST", path + "/search", match -> search(resource, match.call()));
        on(routes, resource, "create", "POST", path, match -> create(resource, match.call()));
        on(routes, resource, "get", "GET", one, match -> get(resource, match));
        on(routes, resource, "update", "PUT", one, match -> update(resource, match, V2Context.object(match.call())));
        on(routes, resource, "patch", "PATCH", one, match -> patch(resource, match));
        on(routes, resource, "delete", "DELETE", one, match -> delete(resource, match));
        on(routes, resource, "convert", "POST", one + "/convert", match -> convert(resource, match));
    }

    private static void on(
            Routes routes,
            Resource resource,
            String operation,
            String method,
            String path,
            Function<Match, Answer> handler) {
        if (resource.can(operation)) {
            routes.on(method, path, handler);
        }
    }

    private Answer list(Resource resource, RecordedCall call) {
        return page(resource, call, v2.account.all(resource.path()));
    }

    private Answer search(Resource resource, RecordedCall call) {
        return search(resource, call, v2.account.all(resource.path()));
    }

    /** A search among some of the records. */
    Answer search(Resource resource, RecordedCall call, Collection<ObjectNode> among) {
        Predicate<ObjectNode> wanted = filters.read(resource, V2Context.object(call));
        return page(resource, call, among.stream().filter(wanted).toList());
    }

    private Answer page(Resource resource, RecordedCall call, Collection<ObjectNode> found) {
        ObjectNode answer = v2.page(resource, call, found);
        new Aggregations(v2.reader, found).addTo(answer, V2Context.listed(call, "embed"), v2.account.clock.instant());
        return Answer.json(200, answer);
    }

    private Answer create(Resource resource, RecordedCall call) {
        ObjectNode body = V2Context.object(call);
        v2.views.of(resource, call);
        if (resource.can("verify") && V2Context.isVerifying(call)) {
            v2.records.checkNew(resource, body);
            return V2Context.noContent();
        }
        return v2.record(201, resource, call, v2.records.create(resource, body));
    }

    private Answer get(Resource resource, Match match) {
        return v2.record(200, resource, match.call(), find(resource, match));
    }

    private Answer update(Resource resource, Match match, ObjectNode body) {
        ObjectNode record = find(resource, match);
        v2.views.of(resource, match.call());
        if (resource.can("verify") && V2Context.isVerifying(match.call())) {
            v2.records.checkChange(resource, record, body);
            return V2Context.noContent();
        }
        v2.records.update(resource, record, body);
        return v2.record(200, resource, match.call(), record);
    }

    /** Takes less than an update: members by the vendor's document of 2026. */
    private Answer patch(Resource resource, Match match) {
        ObjectNode body = V2Context.object(match.call());
        BodyCheck.check(v2.account, "body", PATCH, body);
        // No answer shows it.
        body.remove("origin");
        return update(resource, match, body);
    }

    /** Makes a client of a prospect, which a change cannot. */
    private Answer convert(Resource resource, Match match) {
        ObjectNode record = find(resource, match);
        BodyCheck.check(v2.account, "body", CONVERSION, V2Context.object(match.call()));
        if (!record.path("type").asText().equals("prospect")) {
            throw Refusal.invalid("id", "is no prospect");
        }
        record.put("type", "client");
        v2.account.touch(resource, record);
        return v2.record(200, resource, match.call(), record);
    }

    private Answer delete(Resource resource, Match match) {
        v2.records.delete(resource, find(resource, match));
        return V2Context.noContent();
    }

    private ObjectNode find(Resource resource, Match match) {
        String id = match.segment("id");
        boolean me = id.equals("me") && resource.path().equals("staffs");
        return v2.account.get(resource.path(), me ? String.valueOf(Account.ME) : id);
    }
}
