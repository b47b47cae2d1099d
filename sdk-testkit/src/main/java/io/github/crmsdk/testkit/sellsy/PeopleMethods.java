package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.List;

/** {@code Peoples}: the contacts. */
final class PeopleMethods {
    private static final String CONTACTS = "contacts";

    private final V1Context v1;
    private final PeopleRows rows;

    PeopleMethods(V1Context v1) {
        this.v1 = v1;
        this.rows = new PeopleRows(v1);
    }

    void add(V1Methods methods) {
        methods.on("Peoples.getList", this::list)
                .on("Peoples.getOne", params -> rows.one(find(params)))
                .on("Peoples.create", this::create)
                .on("Peoples.update", this::update)
                .on("Peoples.delete", this::delete)
                .on("Peoples.unlinkThirds", this::unlink)
                .on("Peoples.setAsMainContact", this::setAsMain)
                .on("Peoples.updateOwner", this::updateOwner)
                .on("Peoples.getAddresses", params -> rows.one(find(params)).get("addresses"));
    }

    private JsonNode list(V1Params params) {
        ObjectNode search = params.search();
        List<ObjectNode> found = v1.account.all(CONTACTS).stream()
                .filter(contact -> fits(search, contact))
                .map(rows::row)
                .toList();
        return v1.lists.of(params, found, row -> row.path("id").asText());
    }

    private static boolean fits(ObjectNode search, ObjectNode contact) {
        List<String> named = List.of("last_name", "first_name", "email");
        return V1Context.isActive(search, contact)
                && V1Context.isCreatedWithin(search, contact)
                && ThirdSearch.contains(contact, named, search.path("contains"))
                && isNumber(search.path("tel"), contact.path("phone_number"))
                && isNumber(search.path("mobile"), contact.path("mobile_number"));
    }

    private static boolean isNumber(JsonNode wanted, JsonNode number) {
        return Values.isUnset(wanted) || Values.listed(wanted).stream().anyMatch(one -> Values.same(number, one));
    }

    private ObjectNode find(V1Params params) {
        if (!params.has("thirdcontactid")) {
            return v1.get(CONTACTS, params.id("id"));
        }
        ObjectNode link = v1.get("links", params.id("thirdcontactid"));
        return v1.get(CONTACTS, link.path("contact_id").asLong());
    }

    private JsonNode create(V1Params params) {
        ObjectNode people = params.block("people");
        if (people.path("name").asText().isBlank()) {
            throw V1Error.missing("people.name");
        }
        ObjectNode contact = v1.account.fresh(CONTACTS);
        contact.set(
                "marketing_campaigns_subscriptions",
                v1.account.fresh("companies").get("marketing_campaigns_subscriptions"));
        write(people, contact);
        ObjectNode stored = v1.add(CONTACTS, contact);
        tagAndLink(people, stored);
        ObjectNode answer = Json.object();
        answer.set("id", V1Context.id(stored));
        return answer;
    }

    private JsonNode update(V1Params params) {
        ObjectNode stored = v1.get(CONTACTS, params.id("id"));
        ObjectNode people = params.block("people");
        write(people, stored);
        tagAndLink(people, stored);
        v1.touch(CONTACTS, stored);
        return V1Context.id(stored);
    }

    private static void write(ObjectNode people, ObjectNode contact) {
        ObjectNode members = people.deepCopy();
        members.remove(List.of("tags", "thirdids"));
        V1Members.write("people", members, contact);
    }

    private void tagAndLink(ObjectNode people, ObjectNode contact) {
        if (people.has("tags")) {
            v1.tag(contact, people.get("tags"));
        }
        V1Params.parts(people.path("thirdids")).forEach(third -> {
            ObjectNode found = v1.third(V1Params.number(contact.textNode(third), "thirdids"));
            v1.links.link(Links.id(found), Links.id(contact));
        });
    }

    private JsonNode delete(V1Params params) {
        ObjectNode stored = v1.get(CONTACTS, params.id("id"));
        new Records(v1.account, v1.links).delete(v1.account.resource(CONTACTS), stored);
        return V1Context.id(stored);
    }

    private JsonNode unlink(V1Params params) {
        ObjectNode stored = v1.get(CONTACTS, params.id("id"));
        params.ids("thirdids")
                .forEach(third -> v1.links.find(third, Links.id(stored)).ifPresent(v1.links::unlink));
        return V1Context.id(stored);
    }

    private JsonNode setAsMain(V1Params params) {
        ObjectNode stored = v1.get(CONTACTS, params.id("id"));
        ObjectNode third = v1.third(params.id("thirdid"));
        v1.links.link(Links.id(third), Links.id(stored));
        third.put("main_contact_id", Links.id(stored));
        return V1Context.id(stored);
    }

    private JsonNode updateOwner(V1Params params) {
        ObjectNode stored = v1.get(CONTACTS, params.id("linkedid"));
        stored.put("owner_id", Links.id(v1.get("staffs", params.id("ownerid"))));
        return V1Context.id(stored);
    }
}
