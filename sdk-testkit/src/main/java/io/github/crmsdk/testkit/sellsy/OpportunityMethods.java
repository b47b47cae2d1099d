package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.List;
import java.util.function.Function;

/** {@code Opportunities}, with its funnels (pipelines on v2), steps and sources. */
final class OpportunityMethods {
    private static final String OPPORTUNITIES = "opportunities";
    private static final String STATUSES = "open|won|lost|late|cancelled|closed";

    private final V1Context v1;
    private final OpportunityForm form;
    private final OpportunityRows rows;

    OpportunityMethods(V1Context v1) {
        this.v1 = v1;
        this.form = new OpportunityForm(v1);
        this.rows = new OpportunityRows(v1);
    }

    void add(V1Methods methods) {
        methods.on("Opportunities.getList", this::list)
                .on("Opportunities.getOne", params -> rows.row(v1.get(OPPORTUNITIES, params.id("id"))))
                .on("Opportunities.create", params -> V1Context.id(form.create(params.block("opportunity"))))
                .on("Opportunities.update", this::update)
                .on("Opportunities.delete", this::delete)
                .on("Opportunities.getCurrentIdent", params -> TextNode.valueOf(v1.relations.nextNumber()))
                .on("Opportunities.updateStep", this::updateStep)
                .on(
                        "Opportunities.updateOwner",
                        params -> v1.updateOwner(v1.get(OPPORTUNITIES, params.id("linkedid")), params))
                .on("Opportunities.updateStatus", this::updateStatus)
                .on("Opportunities.getFunnels", params -> map("opportunities/pipelines", "name"))
                .on("Opportunities.getSources", params -> map("opportunities/sources", "label"))
                .on("Opportunities.getSource", this::source)
                .on("Opportunities.getStepsForFunnel", this::steps);
    }

    private JsonNode list(V1Params params) {
        ObjectNode search = params.search();
        List<ObjectNode> found = v1.account.all(OPPORTUNITIES).stream()
                .filter(opportunity -> fits(search, opportunity))
                .map(rows::row)
                .toList();
        return v1.lists.of(params, found, row -> row.path("id").asText());
    }

    private boolean fits(ObjectNode search, ObjectNode opportunity) {
        return V1Search.isOneOf(search.path("funnelid"), opportunity.path("pipeline"))
                && V1Search.isOneOf(search.path("stepid"), opportunity.path("step"))
                && V1Search.isOneOf(
                        search.path("thirds"), opportunity.path("company_id"), opportunity.path("individual_id"))
                && V1Search.isOneOf(
                        search.path("staffs"),
                        Values.listed(opportunity.path("assigned_staff_ids")).toArray(JsonNode[]::new))
                && V1Search.isOneOf(search.path("status"), opportunity.path("status"))
                && V1Search.isTagged(v1.account, search.path("tags"), opportunity)
                && V1Search.isCreatedWithin(search, opportunity);
    }

    private JsonNode update(V1Params params) {
        ObjectNode stored = v1.get(OPPORTUNITIES, params.id("id"));
        form.update(stored, params.block("opportunity"));
        return V1Context.id(stored);
    }

    private JsonNode delete(V1Params params) {
        ObjectNode stored = v1.get(OPPORTUNITIES, params.id("id"));
        v1.account.remove(OPPORTUNITIES, Values.id(stored));
        return V1Context.id(stored);
    }

    private JsonNode updateStep(V1Params params) {
        ObjectNode stored = v1.get(OPPORTUNITIES, params.id("oid"));
        form.update(stored, Json.object().put("stepid", params.id("stepid")));
        return V1Context.id(stored);
    }

    private JsonNode updateStatus(V1Params params) {
        ObjectNode stored = v1.get(OPPORTUNITIES, params.id("id"));
        if (!params.text("status").matches(STATUSES)) {
            throw V1Error.invalid("status");
        }
        form.update(stored, Json.object().put("status", params.text("status")));
        return V1Context.id(stored);
    }

    private JsonNode source(V1Params params) {
        ObjectNode source = v1.get("opportunities/sources", params.id("id"));
        return named("label").apply(source);
    }

    private JsonNode map(String path, String label) {
        List<ObjectNode> found = v1.account.all(path).stream().map(named(label)).toList();
        return v1.lists.map(found, row -> row.path("id").asText());
    }

    private ArrayNode steps(V1Params params) {
        long funnel = Values.id(v1.get("opportunities/pipelines", params.id("funnelid")));
        return Json.array(v1.account
                .where("opportunities/steps", "_pipeline", funnel)
                .map(named("label"))
                .toList());
    }

    private static Function<ObjectNode, ObjectNode> named(String label) {
        return record -> Json.object()
                .put("id", String.valueOf(Values.id(record)))
                .put(label, record.path("name").asText());
    }
}
