package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How v1 shows a client, prospect or supplier: flat in lists, in parts alone. */
final class ThirdRows {
    private final V1Context v1;
    private final CustomRows customRows;

    ThirdRows(V1Context v1) {
        this.v1 = v1;
        this.customRows = new CustomRows(v1);
    }

    /** A row of a list. */
    ObjectNode row(ObjectNode third) {
        ObjectNode row = members(third);
        ObjectNode contact = v1.account
                .find("contacts", third.path("main_contact_id").asLong())
                .orElseGet(Json::object);
        row.put("mainContactName", PeopleRows.fullName(contact));
        row.put("mainaddressid", third.path("invoicing_address_id").asText("0"));
        Optional<ObjectNode> address = v1.account.find(
                Addresses.PATH, third.path("invoicing_address_id").asLong());
        ObjectNode parts = Json.object();
        V1Members.read("address", address.orElseGet(Json::object), parts);
        parts.properties().forEach(part -> row.set("addr_" + part.getKey(), part.getValue()));
        row.put("contactId", row.path("thirdid").asText());
        row.put("owner", v1.staffName(third.path("owner_id")));
        row.put("webUrl", row.path("web").asText());
        row.set("customfields", customRows.of(v1.pathOf(third), third));
        row.set("contacts", contacts(third));
        row.set("smartTags", v1.tags(third));
        return row.put("id", row.path("thirdid").asText());
    }

    /** One alone: {@code client}, then {@code corporation} or {@code contact}, and what belongs to it. */
    ObjectNode one(ObjectNode third) {
        ObjectNode client = members(third).put("id", String.valueOf(Values.id(third)));
        client.put(
                "transformationDate",
                third.path(V1Members.EXTRA).path("transformationDate").asText(""));
        ObjectNode one = Json.object();
        one.set("client", client);
        String detail = v1.pathOf(third).equals("companies") ? "corporation" : "contact";
        ObjectNode details = one.putObject(detail);
        V1Members.read("third", third, details);
        details.put("name", name(third));
        details.put("forename", third.path("first_name").asText(""));
        one.set("contacts", contacts(third));
        one.set(
                "address",
                Json.array(Addresses.of(v1.account, v1.pathOf(third), third)
                        .map(ThirdRows::address)
                        .toList()));
        one.set("smartTags", v1.tags(third));
        one.set("customFields", customRows.grouped(v1.pathOf(third), third));
        one.putObject("avatar").put("type", "initials").put("value", name(third).substring(0, 1));
        return one.put("score", "0");
    }

    JsonNode contacts(ObjectNode third) {
        List<ObjectNode> rows = v1.links
                .ofThird(Values.id(third))
                .map(link -> contact(link, third))
                .toList();
        return v1.lists.map(rows, row -> row.path("id").asText());
    }

    /** A contact as a link shows it: its id is that of the link. */
    ObjectNode contact(ObjectNode link, ObjectNode third) {
        ObjectNode people = v1.get("contacts", link.path("contact_id").asLong());
        ObjectNode row = Json.object();
        V1Members.read("people", people, row);
        return row.retain("name", "forename", "tel", "email", "mobile", "civil", "position", "birthdate")
                .put("thirdid", String.valueOf(Values.id(third)))
                .put("id", String.valueOf(Values.id(link)))
                .put("peopleid", String.valueOf(Values.id(people)));
    }

    static ObjectNode address(ObjectNode address) {
        ObjectNode row = Json.object().put("id", String.valueOf(Values.id(address)));
        V1Members.read("address", address, row);
        return row.put("isMain", address.path("is_invoicing_address").asBoolean() ? "Y" : "N");
    }

    static String name(ObjectNode third) {
        return third.has("name") ? third.path("name").asText() : PeopleRows.fullName(third);
    }

    private ObjectNode members(ObjectNode third) {
        ObjectNode row = Json.object().put("thirdid", String.valueOf(Values.id(third)));
        V1Members.read("third", third, row);
        Instant joined = Times.read(third.path("created").asText()).orElse(Instant.EPOCH);
        row.remove("joinDate");
        return row.put("joindate", Times.sql(joined))
                .put("formated_joindate", Times.french(joined))
                .put("auxCode", row.path("auxcode").asText())
                .put("accountingCode", row.path("accountingcode").asText())
                .put("type", third.has("name") ? "corporation" : "person")
                .put("relationType", third.path("type").asText())
                .put("maincontactid", mainContact(third))
                .put("actif", third.path("is_archived").asBoolean() ? "N" : "Y")
                .put("canBeSharedByLoggedStaff", "Y")
                .put("pic", "")
                .put("name", name(third))
                .put("fullName", name(third));
    }

    private String mainContact(ObjectNode third) {
        return v1.links
                .find(Values.id(third), third.path("main_contact_id").asLong())
                .map(link -> String.valueOf(Values.id(link)))
                .orElse("0");
    }
}
