package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Routes;
import io.github.crmsdk.testkit.internal.Routes.Match;
import java.util.List;

/** Lists that a client chooses from: steps, sources, favourite filters, events, tags, taxes without eco taxes. */
final class LookupRoutes {
    private static final String STEPS = "opportunities/steps";
    private static final String SOURCES = "opportunities/sources";

    private final V2Context v2;
    private final ResourceRoutes resources;

    LookupRoutes(V2Context v2, ResourceRoutes resources) {
        this.v2 = v2;
        this.resources = resources;
    }

    void add(Routes routes) {
        String steps = "opportunities/pipelines/{pipeline}/steps";
        routes.on("GET", steps, match -> list(STEPS, match.call(), steps(match)));
        routes.on("POST", steps + "/search", match -> search(STEPS, match.call(), steps(match)));
        routes.on(
                "GET",
                "opportunities/categories/{category}/sources",
                match -> list(
                        SOURCES,
                        match.call(),
                        children("opportunities/categories", "category", SOURCES, "category_id", match)));
        for (String path : List.of("companies", "individuals", "contacts", "opportunities")) {
            routes.on("GET", path + "/favourite-filters", match -> favourites(path, match.call()));
        }
        routes.on("GET", "webhooks/events", match -> Answer.json(200, events()));
        routes.on("GET", "smart-tags/{type}/autocomplete", this::autocomplete);
        routes.on("DELETE", "smart-tags/{id}", this::deleteTag);
        routes.on("GET", "taxes", match -> taxes(match.call()));
    }

    private List<ObjectNode> steps(Match match) {
        return children("opportunities/pipelines", "pipeline", STEPS, "_pipeline", match);
    }

    private List<ObjectNode> children(String path, String segment, String children, String member, Match match) {
        long parent = Values.id(v2.account.get(path, match.segment(segment)));
        return v2.account.where(children, member, parent).toList();
    }

    private Answer list(String path, RecordedCall call, List<ObjectNode> rows) {
        return Answer.json(200, v2.page(v2.account.resource(path), call, rows));
    }

    private Answer search(String path, RecordedCall call, List<ObjectNode> rows) {
        return resources.search(v2.account.resource(path), call, rows);
    }

    private Answer favourites(String path, RecordedCall call) {
        List<ObjectNode> rows = v2.account.favourites.entrySet().stream()
                .filter(entry -> entry.getValue().path().equals(path))
                .map(entry -> Json.object().put("type", path).put("id", entry.getKey()))
                .toList();
        return list(SmartTags.PATH, call, rows);
    }

    private ArrayNode events() {
        return Json.array(v2.account.lookups.get("webhookEvents").properties().stream()
                .map(entry -> Json.object().put("id", entry.getKey()).<ObjectNode>setAll((ObjectNode)
                        entry.getValue().deepCopy()))
                .toList());
    }

    private Answer autocomplete(Match match) {
        String type = match.segment("type");
        if (!List.of("company", "contact", "individual").contains(type)) {
            throw Refusal.noSuchAddress(match.call().path());
        }
        String part = match.call().query("q");
        List<ObjectNode> rows = v2.account.all(SmartTags.PATH).stream()
                .filter(tag -> Values.contains(tag.path("value"), part == null ? "" : part))
                .toList();
        return list(SmartTags.PATH, match.call(), rows);
    }

    private Answer deleteTag(Match match) {
        long id = Values.id(v2.account.get(SmartTags.PATH, match.segment("id")));
        v2.account.remove(SmartTags.PATH, id);
        return V2Context.empty(200);
    }

    private Answer taxes(RecordedCall call) {
        boolean all = "true".equals(call.query("include_ecotax"));
        List<ObjectNode> rows = v2.account.all("taxes").stream()
                .filter(tax -> all || !tax.path("is_ecotax").asBoolean())
                .toList();
        return list("taxes", call, rows);
    }
}
