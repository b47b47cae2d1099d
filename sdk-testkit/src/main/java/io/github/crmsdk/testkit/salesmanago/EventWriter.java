package io.github.crmsdk.testkit.salesmanago;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** Stores external events as they came, after the checks that the vendor's documentation names. */
final class EventWriter {
    private static final Map<String, Integer> LENGTHS = lengths();

    private final Account account;

    EventWriter(Account account) {
        this.account = account;
    }

    private static Map<String, Integer> lengths() {
        Map<String, Integer> lengths = new HashMap<>(
                Map.of("description", 2048, "products", 512, "location", 255, "externalId", 255, "shopDomain", 255));
        for (int i = 1; i <= 20; i++) {
            lengths.put("detail" + i, 255);
        }
        return lengths;
    }

    String create(JsonNode body) {
        ObjectNode contact = account.named(body);
        ObjectNode event = checked(body.path("contactEvent"));
        String id = account.nextId();
        account.events.put(
                id, event.put("eventId", id).put("contactId", contact.path("id").asText()));
        if (body.path("forceOptIn").asBoolean()) {
            contact.put("optedOut", false);
        }
        return id;
    }

    String update(JsonNode body) {
        String id = body.path("contactEvent").path("eventId").asText();
        ObjectNode known = account.events.get(id);
        if (known == null) {
            throw Refusal.of("Event not found");
        }
        known.setAll(checked(body.path("contactEvent")));
        return id;
    }

    /** By SALESmanago's id, or by the application's own, as one client does. */
    void delete(JsonNode body) {
        String externalId = body.path("externalId").asText("");
        boolean deleted = account.events.remove(body.path("eventId").asText("")) != null
                || (!externalId.isEmpty()
                        && account.events
                                .values()
                                .removeIf(event -> externalId.equals(
                                        event.path("externalId").asText())));
        if (!deleted) {
            throw Refusal.of("Event not found");
        }
    }

    private static ObjectNode checked(JsonNode event) {
        long date = Moments.millis(event.path("date")).orElseThrow(() -> Refusal.of("Event date is required"));
        if (event.path("contactExtEventType").asText().isEmpty()) {
            throw Refusal.of("Event type is required");
        }
        LENGTHS.forEach((name, most) -> {
            if (event.path(name).asText("").length() > most) {
                throw Refusal.of("Too long: " + name);
            }
        });
        return ((ObjectNode) event).deepCopy().put("date", date);
    }
}
