package io.github.crmsdk.testkit.salesmanago;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.internal.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The calls that write many things at once. */
final class BatchCalls {
    private static final int MOST_CONTACTS = 1000;
    private static final int MOST_EVENTS = 1000;

    private final Account account;
    private final Envelope envelope;
    private final Jobs jobs;
    private final ContactWriter contacts;
    private final EventWriter events;

    BatchCalls(Account account, Envelope envelope, Jobs jobs) {
        this.account = account;
        this.envelope = envelope;
        this.jobs = jobs;
        this.contacts = new ContactWriter(account);
        this.events = new EventWriter(account);
    }

    void add(Map<String, Function<JsonNode, Answer>> calls) {
        calls.put("contact/batchupsert", this::upsert);
        calls.put("contact/batchupsertv2", this::upsertLater);
        calls.put("contact/batchDelete", this::delete);
        calls.put("contact/batchAddContactExtEvent", this::createEvents);
        calls.put("v2/contact/addBatchContactExtEvent", this::createEvents);
        calls.put("integration/upsert", this::integrate);
    }

    private static JsonNode bounded(JsonNode body, String member, int most) {
        JsonNode list = body.path(member);
        if (list.isEmpty() || list.size() > most) {
            throw Refusal.of(member + " must have from 1 to " + most + " elements");
        }
        return list;
    }

    private Answer upsert(JsonNode body) {
        ObjectNode answer = Envelope.success();
        ObjectNode ids = answer.putObject("contactIds");
        bounded(body, "upsertDetails", MOST_CONTACTS).forEach(detail -> {
            ids.set(ContactWriter.key(detail, "email"), contacts.upsert(detail).get("id"));
        });
        return Answer.json(200, answer);
    }

    private Answer upsertLater(JsonNode body) {
        bounded(body, "upsertDetails", MOST_CONTACTS).forEach(contacts::upsert);
        return Answer.json(200, Envelope.success().put("requestId", jobs.start(Json.object())));
    }

    private Answer delete(JsonNode body) {
        bounded(body, "contacts", MOST_CONTACTS)
                .forEach(addressee -> account.addressed(addressee).ifPresent(contact -> contact.put("deleted", true)));
        return envelope.deleted("Contacts deleted");
    }

    /** Events of unknown contacts fail one by one. */
    private Answer createEvents(JsonNode body) {
        ObjectNode answer = Envelope.success();
        ArrayNode failed = answer.putArray("failedContacts");
        int created = 0;
        for (JsonNode event : bounded(body, "events", MOST_EVENTS)) {
            try {
                events.create(event);
                created++;
            } catch (Refusal refusal) {
                failed.add(event.path("email").asText(event.path("contactId").asText()));
            }
        }
        return Answer.json(200, answer.put("createdAmount", created).put("failedAmount", failed.size()));
    }

    /** Each part names the client once more. */
    private Answer integrate(JsonNode body) {
        ObjectNode answer = Envelope.success();
        JsonNode contact = body.path("contactUpsertRequest");
        JsonNode event = body.path("addContactExtEventRequest");
        for (JsonNode part : List.of(contact, event)) {
            if (part.isObject()
                    && (part.path("clientId").asText().isEmpty()
                            || part.path("owner").asText().isEmpty())) {
                throw Refusal.of("clientId and owner are required");
            }
        }
        if (contact.isObject()) {
            answer.set("contactId", contacts.upsert(contact).get("id"));
        }
        if (event.isObject()) {
            answer.put("eventId", events.create(event));
        }
        return Answer.json(200, answer);
    }
}
