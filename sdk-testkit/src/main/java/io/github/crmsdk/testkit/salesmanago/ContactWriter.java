package io.github.crmsdk.testkit.salesmanago;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Carries out what a body of an upsert says; an empty text overwrites. */
final class ContactWriter {
    private static final List<String> OWN = List.of("fax", "name", "phone", "company", "externalId", "state");

    private final Account account;

    ContactWriter(Account account) {
        this.account = account;
    }

    ObjectNode upsert(JsonNode body) {
        String email = key(body, "email");
        String id = key(body, "contactId");
        ObjectNode known = (id.isEmpty() ? account.byEmail(email) : account.byId(id)).orElse(null);
        if (known == null && !email.matches("[^@\\s]+@[^@\\s]+")) {
            throw Refusal.of(email.isEmpty() ? "No email specified" : "Invalid email");
        }
        ObjectNode contact = known == null ? account.create(email) : known;
        write(contact, body);
        return contact;
    }

    /** Clients name the contact within itself, beside it, or both. */
    static String key(JsonNode body, String name) {
        String own = body.path("contact").path(name).asText("");
        return own.isEmpty() ? body.path(name).asText("") : own;
    }

    void write(ObjectNode contact, JsonNode body) {
        refuseContradictions(body);
        JsonNode own = body.path("contact");
        OWN.stream().filter(own::has).forEach(name -> contact.set(name, own.get(name)));
        own.path("address").properties().forEach(part -> address(contact).set(part.getKey(), part.getValue()));
        body.path("properties")
                .properties()
                .forEach(property -> contact.withObject("/properties").set(property.getKey(), property.getValue()));
        body.path("dictionaryProperties")
                .forEach(detail -> contact.withObject("/properties")
                        .set(detail.path("name").asText(), detail.path("value")));
        tags(contact, body);
        consents(contact, body);
        if (body.has("province")) {
            contact.set("province", body.get("province"));
        }
        birthday(contact, body.path("birthday").asText());
        if (!body.path("newEmail").asText().isEmpty()) {
            contact.set("email", body.get("newEmail"));
        }
        contact.put("modifiedOn", account.now());
    }

    private static ObjectNode address(ObjectNode contact) {
        if (contact.path("address").isNull()) {
            contact.putObject("address");
        }
        return (ObjectNode) contact.get("address");
    }

    private static void refuseContradictions(JsonNode body) {
        if (bothSet(body, "forceOptIn", "forceOptOut") || bothSet(body, "forcePhoneOptIn", "forcePhoneOptOut")) {
            throw Refusal.of("Contradictory consents");
        }
    }

    private static boolean bothSet(JsonNode body, String one, String other) {
        return body.path(one).asBoolean() && body.path(other).asBoolean();
    }

    private static void consents(ObjectNode contact, JsonNode body) {
        flag(contact, "optedOut", body, "forceOptIn", "forceOptOut");
        flag(contact, "optedOutPhone", body, "forcePhoneOptIn", "forcePhoneOptOut");
    }

    private static void flag(ObjectNode contact, String flag, JsonNode body, String in, String out) {
        if (body.path(in).asBoolean() || body.path(out).asBoolean()) {
            contact.put(flag, body.path(out).asBoolean());
        }
    }

    void tags(ObjectNode contact, JsonNode body) {
        ArrayNode tags = contact.withArray("/contactTags");
        body.path("tags")
                .forEach(tag -> add(tags, tag.asText(), body.path("tagScoring").asBoolean()));
        body.path("removeTags")
                .forEach(
                        tag -> tags.removeIf(there -> there.path("tag").asText().equalsIgnoreCase(tag.asText())));
    }

    private void add(ArrayNode tags, String tag, boolean scoring) {
        for (JsonNode there : tags) {
            if (there.path("tag").asText().equalsIgnoreCase(tag)) {
                score((ObjectNode) there, there.path("score").asInt() + (scoring ? 1 : 0));
                return;
            }
        }
        ObjectNode added = tags.addObject().put("tag", tag).put("tagName", tag).put("createdOn", account.now());
        score(added, 1);
    }

    private static void score(ObjectNode tag, int score) {
        tag.put("score", score).put("tagWithScore", tag.path("tag").asText() + " (" + score + ")");
    }

    private static void birthday(ObjectNode contact, String birthday) {
        if (birthday.matches("(\\d{4})?\\d{4}")) {
            int end = birthday.length();
            contact.put("birthdayDay", String.valueOf(Integer.parseInt(birthday.substring(end - 2))));
            contact.put("birthdayMonth", String.valueOf(Integer.parseInt(birthday.substring(end - 4, end - 2))));
            if (end == 8) {
                contact.put("birthdayYear", birthday.substring(0, 4));
            }
        }
    }
}
