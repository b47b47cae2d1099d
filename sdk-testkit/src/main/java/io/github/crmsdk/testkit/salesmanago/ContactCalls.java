package io.github.crmsdk.testkit.salesmanago;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The calls that write, find and delete contacts. */
final class ContactCalls {
    private final Account account;
    private final Envelope envelope;
    private final Set<SalesmanagoQuirk> quirks;
    private final ContactWriter writer;

    ContactCalls(Account account, Envelope envelope, Set<SalesmanagoQuirk> quirks) {
        this.account = account;
        this.envelope = envelope;
        this.quirks = quirks;
        this.writer = new ContactWriter(account);
    }

    void add(Map<String, Function<JsonNode, Answer>> calls) {
        calls.put("contact/upsert", body -> written(writer.upsert(body), body));
        calls.put("contact/insert", this::insert);
        calls.put("contact/update", this::update);
        calls.put("contact/delete", body -> delete(account.named(body), body));
        calls.put("contact/hasContact", this::hasContact);
    }

    private Answer insert(JsonNode body) {
        if (account.byEmail(ContactWriter.key(body, "email")).isPresent()) {
            throw Refusal.of("Contact already exists");
        }
        return written(writer.upsert(body), body);
    }

    private Answer update(JsonNode body) {
        ObjectNode contact = account.named(body);
        writer.write(contact, body);
        return written(contact, body);
    }

    private Answer written(ObjectNode contact, JsonNode body) {
        ObjectNode answer = Envelope.success();
        if (!body.path("async").asBoolean() || !quirks.contains(SalesmanagoQuirk.ASYNC_WITHOUT_ID)) {
            answer.set("contactId", contact.get("id"));
        }
        answer.set("externalId", contact.get("externalId"));
        return Answer.json(200, answer);
    }

    private Answer delete(ObjectNode contact, JsonNode body) {
        if (body.path("permanently").asBoolean()) {
            account.contacts.remove(contact.path("id").asText());
        } else {
            contact.put("deleted", true);
        }
        return envelope.deleted("Contact deleted");
    }

    private Answer hasContact(JsonNode body) {
        Optional<ObjectNode> found = account.byEmail(body.path("email").asText());
        ObjectNode answer = Envelope.success().put("result", found.isPresent());
        answer.put(
                "contactId", found.map(contact -> contact.path("id").asText()).orElse(null));
        return Answer.json(200, answer);
    }
}
