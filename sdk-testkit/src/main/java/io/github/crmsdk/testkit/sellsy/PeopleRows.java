package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.List;

/** How v1 shows a contact. */
final class PeopleRows {
    private static final List<String> RELATIONS = List.of("client", "prospect", "supplier");

    private final V1Context v1;
    private final CustomRows customRows;

    PeopleRows(V1Context v1) {
        this.v1 = v1;
        this.customRows = new CustomRows(v1);
    }

    /** A row of a list. */
    ObjectNode row(ObjectNode contact) {
        ObjectNode row = members(contact);
        List<ObjectNode> thirds = thirds(contact);
        row.put("thirdid", thirds.isEmpty() ? null : String.valueOf(Values.id(thirds.get(0))));
        row.put("ownerfullname", v1.staffName(contact.path("owner_id")));
        ObjectNode linked = row.putObject("linked");
        for (String relation : RELATIONS) {
            ArrayNode list = Json.array(thirds.stream()
                    .filter(third -> third.path("type").asText().equals(relation))
                    .map(PeopleRows::third)
                    .toList());
            linked.put(relation, list.path(0).path("name").asText("N/A"));
            row.set(relation.equals("client") ? "thirdList" : relation + "List", list);
        }
        row.set("customfields", customRows.of("contacts", contact));
        row.set("smartTags", v1.tags(contact));
        return row;
    }

    /** One alone. */
    ObjectNode one(ObjectNode contact) {
        ObjectNode one = members(contact).put("fullName", fullName(contact));
        one.put("formatted_birthdate", contact.path("birth_date").asText(""));
        one.set(
                "addresses",
                Json.array(Addresses.of(v1.account, "contacts", contact)
                        .map(ThirdRows::address)
                        .toList()));
        List<ObjectNode> linkeds = v1.links
                .ofContact(Values.id(contact))
                .flatMap(link ->
                        v1.links.third(link.path("third_id").asLong()).stream().map(third -> linked(third, link)))
                .toList();
        one.set("linkeds", v1.lists.map(linkeds, row -> row.path("thirdid").asText()));
        one.set("smartTags", v1.tags(contact));
        return one;
    }

    static String fullName(ObjectNode person) {
        String forename = person.path("first_name").isTextual()
                ? person.path("first_name").asText() + " "
                : "";
        return forename
                + (person.path("last_name").isTextual()
                        ? person.path("last_name").asText()
                        : "");
    }

    private ObjectNode members(ObjectNode contact) {
        ObjectNode row = Json.object().put("id", String.valueOf(Values.id(contact)));
        row.put("corpid", v1.account.lookups.path("corpId").asText());
        V1Members.read("people", contact, row);
        row.remove(List.of("mcoptin", "mjoptin", "smoptin"));
        if (row.path("birthdate").asText().isEmpty()) {
            row.put("birthdate", "NC.");
        }
        String link = v1.links
                .ofContact(Values.id(contact))
                .findFirst()
                .map(one -> String.valueOf(Values.id(one)))
                .orElse("0");
        return row.put("linkedtype", link.equals("0") ? "" : "thirdcontact")
                .put("linkedid", link)
                .put("status", "ok")
                .put("actif", contact.path("is_archived").asBoolean() ? "N" : "Y")
                .put("mainAddressID", contact.path("invoicing_address_id").asText("0"))
                .put("mainDelivAddressID", contact.path("delivery_address_id").asText("0"));
    }

    private List<ObjectNode> thirds(ObjectNode contact) {
        return v1.links
                .ofContact(Values.id(contact))
                .flatMap(link -> v1.links.third(link.path("third_id").asLong()).stream())
                .toList();
    }

    private static ObjectNode third(ObjectNode third) {
        return Json.object().put("id", String.valueOf(Values.id(third))).put("name", ThirdRows.name(third));
    }

    private ObjectNode linked(ObjectNode third, ObjectNode link) {
        return Json.object()
                .put("thirdid", String.valueOf(Values.id(third)))
                .put("type", third.has("name") ? "corporation" : "person")
                .put("corpid", v1.account.lookups.path("corpId").asText())
                .put("relationType", third.path("type").asText())
                .put("name", ThirdRows.name(third))
                .put("id", String.valueOf(Values.id(link)));
    }
}
