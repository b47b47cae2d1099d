package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Routes;
import io.github.crmsdk.testkit.internal.Routes.Match;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What fills drop-down lists: users, pipelines, currencies and tags. */
final class LookupRoutes {
    private static final List<String> TAGGED = List.of("contact", "company", "deal", "activity", "product");

    private final Account account;
    private final Records records;
    private final Envelope envelope;

    LookupRoutes(Account account, Records records, Envelope envelope) {
        this.account = account;
        this.records = records;
        this.envelope = envelope;
    }

    void add(Routes routes) {
        routes.on(
                "GET",
                "core/v4/users",
                match -> users("active".equals(match.call().query("status"))));
        routes.on("GET", "v1/users/active", match -> users(true));
        routes.on("GET", "core/v4/deal-pipelines", match -> pipelines(pipeline -> pipeline));
        routes.on("GET", "v3/apps/dealPipeline", match -> pipelines(pipeline -> pipeline.retain("pipeline")));
        routes.on("GET", "v3/lookups/active/currency", this::currencies);
        routes.on("GET", "v1/tags", match -> tags());
    }

    private Answer users(boolean onlyActive) {
        return list(account.all(RecordType.USER).stream()
                .filter(user -> !onlyActive || user.path("isActive").asBoolean(true))
                .map(user -> records.row(account.type(RecordType.USER), user)));
    }

    private Answer pipelines(Function<ObjectNode, ObjectNode> form) {
        return list(
                account.lookup("pipelines").map(JsonNode::<ObjectNode>deepCopy).map(form));
    }

    private Answer currencies(Match match) {
        String wanted = match.call().query("q");
        return list(account.lookup("currencies")
                .map(LookupRoutes::label)
                .filter(currency -> wanted == null || contains(currency, wanted)));
    }

    private static ObjectNode label(JsonNode currency) {
        String name = currency.get("name").asText();
        String code = currency.get("code").asText();
        return Json.object().put("name", name).put("code", code).put("displayLabel", code + " - " + name);
    }

    private static boolean contains(ObjectNode currency, String wanted) {
        String label = currency.get("displayLabel").asText();
        return label.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
    }

    private Answer tags() {
        return list(TAGGED.stream()
                .flatMap(word -> account.all(word).stream())
                .flatMap(record -> Stream.of(record.path("tags").asText().split(",")))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted()
                .map(tag -> Json.object().put("tag", tag)));
    }

    private Answer list(Stream<ObjectNode> rows) {
        return envelope.success(Json.array(rows.toList()));
    }
}
