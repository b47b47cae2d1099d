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
                .on("Peoples.updateOwner", params -> v1.updateOwner(v1.get(CONTACTS, params.id("linkedid")), params))
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
        return V1Search.isActive(search, contact)
                && V1Search.isCreatedWithin(search, contact)
                && V1Search.contains(contact, named, search.path("contains"))
                && V1Search.isOneOf(search.path("tel"), contact.path("phone_number"))
                && V1Search.isOneOf(search.path("mobile"), contact.path("mobile_number"))
                && V1Search.isOneOf(search.path("birthdate"), birthdate(contact));
    }

    private static JsonNode birthdate(ObjectNode contact) {
        return contact.textNode(V1Values.toV1("date", contact.path("birth_date")));
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
        List<ObjectNode> thirds = thirds(people);
        ObjectNode contact = v1.freshContact();
        write(people, contact);
        ObjectNode stored = v1.add(CONTACTS, contact);
        tagAndLink(people, thirds, stored);
        ObjectNode answer = Json.object();
        answer.set("id", V1Context.id(stored));
        return answer;
    }

    private JsonNode update(V1Params params) {
        ObjectNode stored = v1.get(CONTACTS, params.id("id"));
        ObjectNode people = params.block("people");
        List<ObjectNode> thirds = thirds(people);
        write(people, stored);
        tagAndLink(people, thirds, stored);
        v1.touch(CONTACTS, stored);
        return V1Context.id(stored);
    }

    private static void write(ObjectNode people, ObjectNode contact) {
        ObjectNode members = people.deepCopy();
        members.remove(List.of("tags", "thirdids"));
        V1Members.write("people", members, contact);
    }

    private List<ObjectNode> thirds(ObjectNode people) {
        return V1Params.parts(people.path("thirdids")).stream()
                .map(id -> v1.third(V1Params.number(people.textNode(id), "thirdids")))
                .toList();
    }

    private void tagAndLink(ObjectNode people, List<ObjectNode> thirds, ObjectNode contact) {
        if (people.has("tags")) {
            v1.tag(contact, people.get("tags"));
        }
        thirds.forEach(third -> v1.links.link(Values.id(third), Values.id(contact)));
    }

    private JsonNode delete(V1Params params) {
        ObjectNode stored = v1.get(CONTACTS, params.id("id"));
        new Records(v1.account, v1.links).delete(v1.account.resource(CONTACTS), stored);
        return V1Context.id(stored);
    }

    private JsonNode unlink(V1Params params) {
        ObjectNode stored = v1.get(CONTACTS, params.id("id"));
        params.ids("thirdids")
                .forEach(third -> v1.links.find(third, Values.id(stored)).ifPresent(v1.links::unlink));
        return V1Context.id(stored);
    }

    private JsonNode setAsMain(V1Params params) {
        ObjectNode stored = v1.get(CONTACTS, params.id("id"));
        ObjectNode third = v1.third(params.id("thirdid"));
        v1.links.link(Values.id(third), Values.id(stored));
        third.put("main_contact_id", Values.id(stored));
        return V1Context.id(stored);
    }
}
