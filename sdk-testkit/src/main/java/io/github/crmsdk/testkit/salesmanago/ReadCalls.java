package io.github.crmsdk.testkit.salesmanago;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.internal.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The calls that read contacts. */
final class ReadCalls {
    private static final int MOST = 50;
    private static final List<String> BASIC = List.of(
            "name",
            "email",
            "phone",
            "fax",
            "score",
            "state",
            "optedOut",
            "optedOutPhone",
            "deleted",
            "invalid",
            "company",
            "externalId",
            "address",
            "birthdayYear",
            "birthdayMonth",
            "birthdayDay",
            "modifiedOn",
            "createdOn");

    private final Account account;
    private final String owner;

    ReadCalls(Account account, String owner) {
        this.account = account;
        this.owner = owner;
    }

    void add(Map<String, Function<JsonNode, Answer>> calls) {
        calls.put("contact/basic", body -> contacts(body, "email", this::basic));
        calls.put("contact/basicById", body -> contacts(body, "id", this::basic));
        for (String all : List.of("", "All")) {
            calls.put("contact/list" + all, body -> contacts(body, "email", ReadCalls::full));
            calls.put("contact/list" + all + "ById", body -> contacts(body, "contactId", ReadCalls::full));
        }
        calls.put("contact/createdContacts", body -> refs(body, "createdOn", "createdContacts"));
        calls.put("contact/modifiedContacts", body -> refs(body, "modifiedOn", "modifiedContacts"));
        calls.put("contact/paginatedModifiedContacts", this::modifiedPage);
        calls.put("contact/paginatedListById", this::listPage);
        calls.put("contact/recentActivity", this::activity);
        calls.put("contact/tags", body -> tags());
        calls.put("v2/contact/tags", body -> tags());
        calls.put("user/listByClient", body -> users());
    }

    private Answer contacts(JsonNode body, String key, Function<ObjectNode, ObjectNode> form) {
        if (body.path(key).size() > MOST) {
            throw Refusal.of("Too many contacts");
        }
        ObjectNode answer = Envelope.success();
        ArrayNode found = answer.putArray("contacts");
        body.path(key)
                .forEach(value -> (key.equals("email") ? account.byEmail(value.asText()) : account.byId(value.asText()))
                        .ifPresent(contact -> found.add(form.apply(contact))));
        return Answer.json(200, answer);
    }

    private ObjectNode basic(ObjectNode contact) {
        ObjectNode basic = Json.object();
        BASIC.forEach(name -> basic.set(name, contact.get(name)));
        basic.set("contactId", contact.get("id"));
        return basic.putNull("lastVisit");
    }

    static ObjectNode full(ObjectNode contact) {
        ObjectNode full = contact.deepCopy();
        ArrayNode properties = full.putArray("properties");
        contact.path("properties")
                .properties()
                .forEach(property -> properties
                        .addObject()
                        .put("name", property.getKey())
                        .put("value", property.getValue().asText()));
        return full;
    }

    private Stream<ObjectNode> between(JsonNode body, String time) {
        long from = Moments.millis(body.path("from")).orElseThrow(() -> Refusal.of("Invalid from"));
        long to = Moments.millis(body.path("to")).orElseThrow(() -> Refusal.of("Invalid to"));
        return account.contacts.values().stream()
                .filter(contact -> contact.path(time).asLong() >= from
                        && contact.path(time).asLong() <= to)
                .map(contact -> {
                    ObjectNode ref = Json.object();
                    ref.set("id", contact.get("id"));
                    ref.set("email", contact.get("email"));
                    return ref;
                });
    }

    private Answer refs(JsonNode body, String time, String member) {
        ObjectNode answer = Envelope.success();
        answer.set(member, Json.array(between(body, time).toList()));
        return Answer.json(200, answer);
    }

    private Answer modifiedPage(JsonNode body) {
        List<ObjectNode> all = between(body, "modifiedOn").toList();
        List<ObjectNode> page = page(all, body);
        ObjectNode answer = Envelope.success();
        answer.set("modifiedContacts", Json.array(page));
        return Answer.json(
                200,
                answer.put(
                        "hasMore",
                        body.path("page").asLong() * body.path("size").asLong() < all.size()));
    }

    private Answer listPage(JsonNode body) {
        List<ObjectNode> all =
                account.contacts.values().stream().map(ReadCalls::full).toList();
        ObjectNode answer = Envelope.success();
        answer.set("contacts", Json.array(page(all, body)));
        return Answer.json(200, answer);
    }

    /** Pages count from 1. */
    static List<ObjectNode> page(List<ObjectNode> all, JsonNode body) {
        int size = body.path("size").asInt();
        int page = body.path("page").asInt();
        if (size < 1 || size > 1000 || page < 1) {
            throw Refusal.of("Invalid page");
        }
        return all.stream().skip((page - 1L) * size).limit(size).toList();
    }

    private Answer activity(JsonNode body) {
        ObjectNode answer = Envelope.success();
        answer.putObject("recentActivity")
                .put("totalContacts", between(body, "modifiedOn").count());
        return Answer.json(200, answer);
    }

    /** How clients try their credentials. */
    private Answer users() {
        ObjectNode answer = Envelope.success();
        answer.putArray("users").add(owner);
        return Answer.json(200, answer);
    }

    private Answer tags() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        account.contacts
                .values()
                .forEach(contact -> contact.path("contactTags")
                        .forEach(tag -> counts.merge(tag.path("tag").asText(), 1, Integer::sum)));
        ObjectNode answer = Envelope.success();
        ArrayNode tags = answer.putArray("tags");
        counts.forEach((tag, count) -> tags.addObject().put("tag", tag).put("numberOfTagged", count));
        return Answer.json(200, answer);
    }
}
