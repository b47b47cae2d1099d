package io.github.crmsdk.testkit.salesmanago;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Json;
import java.util.HashSet;
import java.util.Set;

/**
 * The address space below {@code /Production/}: Data Talks' API v1 in front of the same account, with a mapping that
 * knows the documented fields under their own names, and properties that a test names.
 */
final class GatewayApi {
    private static final Set<String> ADDRESS = Set.of("streetAddress", "zipCode", "city", "country");
    private static final Set<String> CONTACT = Set.of("email", "fax", "name", "phone", "company");
    private static final Set<String> TOP = Set.of("newEmail", "tags");

    final Set<String> properties = new HashSet<>();
    private final Account account;
    private final Settings settings;
    private final Set<SalesmanagoQuirk> quirks;
    private final SignatureCheck check;

    GatewayApi(Account account, Settings settings, Set<SalesmanagoQuirk> quirks) {
        this.account = account;
        this.settings = settings;
        this.quirks = quirks;
        this.check = new SignatureCheck(settings);
    }

    Answer answer(RecordedCall call, String path) {
        try {
            check.admit(call);
            carryOut(call.method() + " " + path, data(call));
            return quirks.contains(SalesmanagoQuirk.GATEWAY_WITHOUT_BODY) ? Answer.text(200, "text/plain", "") : done();
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private void carryOut(String operation, JsonNode data) {
        switch (operation) {
            case "POST contacts" -> new ContactWriter(account).upsert(contact(data));
            case "DELETE contacts" ->
                account.contacts.remove(account.named(data).path("id").asText());
            case "POST events" -> new EventWriter(account).create(event(data));
            default -> throw new Refusal(403, "Missing Authentication Token");
        }
    }

    private JsonNode data(RecordedCall call) {
        JsonNode body;
        try {
            body = call.json();
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(400, "Malformed JSON");
        }
        if (!settings.groupKey().equals(body.path("group_key").asText())) {
            throw new Refusal(400, "Unknown group_key");
        }
        body.path("data").forEach(value -> {
            if (value.isObject()) {
                throw new Refusal(400, "data must be flat");
            }
        });
        return body.path("data");
    }

    private ObjectNode contact(JsonNode data) {
        ObjectNode body = Json.object();
        data.properties().forEach(member -> {
            String name = member.getKey();
            if (CONTACT.contains(name)) {
                body.withObject("/contact").set(name, member.getValue());
            } else if (ADDRESS.contains(name)) {
                body.withObject("/contact/address").set(name, member.getValue());
            } else if (TOP.contains(name)) {
                body.set(name, member.getValue());
            } else if (properties.contains(name)) {
                body.withObject("/properties").set(name, member.getValue());
            }
        });
        return body;
    }

    /** How the real gateway comes by the event's date is not known. */
    private ObjectNode event(JsonNode data) {
        ObjectNode event = ((ObjectNode) data).deepCopy();
        ObjectNode body = Json.object().put("email", event.path("email").asText());
        event.remove("email");
        if (!event.has("date")) {
            event.put("date", account.now());
        }
        body.set("contactEvent", event);
        return body;
    }

    /** Documented for the later versions of the gateway. */
    private Answer done() {
        ObjectNode body = Json.object().put("success", true);
        body.putArray("messages");
        return Answer.json(200, body.put("requestId", account.nextId()).put("datatalksId", account.nextId()));
    }

    /** What AWS refuses before Data Talks sees it has a form of its own. */
    private static Answer refused(Refusal refusal) {
        if (refusal.status() == 403) {
            return Answer.json(403, Json.object().put("message", refusal.text()));
        }
        ObjectNode body = Json.object().put("success", false);
        body.putArray("messages").add(refusal.text());
        return Answer.json(400, body);
    }
}
