package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.List;

/** How v1 shows an opportunity. */
final class OpportunityRows {
    private final V1Context v1;
    private final CustomRows customRows;

    OpportunityRows(V1Context v1) {
        this.v1 = v1;
        this.customRows = new CustomRows(v1);
    }

    ObjectNode row(ObjectNode opportunity) {
        ObjectNode row = Json.object().put("id", String.valueOf(Values.id(opportunity)));
        V1Members.read("opportunity", opportunity, row);
        row.put("created", row.path("creationDate").asText());
        row.remove("creationDate");
        row.put("statusLabel", opportunity.path("status").asText());
        row.put("stepEnterDate", opportunity.path("updated_status").asText(""));
        row.put(
                "source",
                name("opportunities/sources", opportunity.path("source").asLong()));
        row.put(
                "funnelName",
                name("opportunities/pipelines", opportunity.path("pipeline").asLong()));
        row.put(
                "stepLabel",
                name("opportunities/steps", opportunity.path("step").asLong()));
        third(opportunity, row);
        List<ObjectNode> staffs = Values.elements(opportunity.path("assigned_staff_ids"))
                .map(id -> Json.object().put("id", id.asText()).put("name", v1.staffName(id)))
                .toList();
        row.set("staffs", v1.lists.map(staffs, staff -> staff.path("id").asText()));
        row.set("contacts", contacts(opportunity));
        row.set("tags", v1.tags(opportunity));
        row.set("customFields", customRows.grouped("opportunities", opportunity));
        return row;
    }

    private void third(ObjectNode opportunity, ObjectNode row) {
        long id = opportunity.path("company_id").asLong(0)
                + opportunity.path("individual_id").asLong(0);
        v1.links
                .third(id)
                .ifPresent(third -> row.put("linkedtype", "third")
                        .put("linkedid", String.valueOf(id))
                        .put("linkedname", ThirdRows.name(third))
                        .put("relationType", third.path("type").asText()));
    }

    private JsonNode contacts(ObjectNode opportunity) {
        long third = opportunity.path("company_id").asLong(0)
                + opportunity.path("individual_id").asLong(0);
        List<ObjectNode> contacts = Values.elements(opportunity.path("contact_ids"))
                .flatMap(id -> v1.account.find("contacts", id.asLong()).stream())
                .map(contact -> Json.object()
                        .put(
                                "id",
                                v1.links
                                        .find(third, Values.id(contact))
                                        .map(link -> String.valueOf(Values.id(link)))
                                        .orElse("0"))
                        .put("peopleid", String.valueOf(Values.id(contact)))
                        .put("name", PeopleRows.fullName(contact)))
                .toList();
        return v1.lists.map(contacts, contact -> contact.path("peopleid").asText());
    }

    private String name(String path, long id) {
        return v1.account
                .find(path, id)
                .map(found -> found.path("name").asText())
                .orElse("");
    }
}
