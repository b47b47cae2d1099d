package io.github.crmsdk.testkit.salesmanago;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What one account holds. Contacts are kept in the form in which they are listed, properties as an object. */
final class Account {
    final Map<String, ObjectNode> contacts = new LinkedHashMap<>();
    final Map<String, ObjectNode> events = new LinkedHashMap<>();
    final Map<String, ObjectNode> tasks = new LinkedHashMap<>();
    private final InstantSource clock;
    private long ids;

    Account(InstantSource clock) {
        this.clock = clock;
    }

    long now() {
        return clock.millis();
    }

    /** A UUID that counts up. */
    String nextId() {
        return new UUID(0x0C0FFEE0_0000_4000L, 0x8000_0000_0000_0000L + ++ids).toString();
    }

    long nextNumber() {
        return ++ids;
    }

    Optional<ObjectNode> byEmail(String email) {
        return contacts.values().stream()
                .filter(contact -> contact.path("email").asText().equalsIgnoreCase(email))
                .findFirst();
    }

    Optional<ObjectNode> byId(String id) {
        return Optional.ofNullable(contacts.get(id));
    }

    /** The contact that a body names by {@code email} or {@code contactId}. */
    ObjectNode named(JsonNode body) {
        Optional<ObjectNode> found = body.hasNonNull("contactId")
                ? byId(body.path("contactId").asText())
                : byEmail(body.path("email").asText());
        return found.orElseThrow(() -> Refusal.of("Contact not found"));
    }

    /** A contact that is addressed as EMAIL or CONTACT_ID, in upper or lower case. */
    Optional<ObjectNode> addressed(JsonNode addressee) {
        String value = addressee.path("value").asText();
        return addressee.path("addresseeType").asText().equalsIgnoreCase("CONTACT_ID") ? byId(value) : byEmail(value);
    }

    ObjectNode create(String email) {
        ObjectNode contact = Json.object().put("id", nextId());
        List.of("name", "email", "phone", "fax").forEach(contact::putNull);
        contact.put("email", email).put("score", 0).put("state", "PROSPECT");
        List.of("optedOut", "optedOutPhone", "deleted", "invalid").forEach(flag -> contact.put(flag, false));
        List.of("company", "externalId", "address", "birthdayYear", "birthdayMonth", "birthdayDay", "province")
                .forEach(contact::putNull);
        contact.putArray("contactTags");
        contact.putObject("properties");
        List.of("contactNotes", "contactTasks", "contactExtEvents", "coupons").forEach(contact::putArray);
        contact.put("createdOn", now()).put("modifiedOn", now());
        contacts.put(contact.path("id").asText(), contact);
        return contact;
    }
}
