package io.github.crmsdk.testkit.salesmanago;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Consents, tags, coupons, notes, tasks and points of single contacts. */
final class CareCalls {
    private final Account account;
    private final ContactWriter writer;

    CareCalls(Account account) {
        this.account = account;
        this.writer = new ContactWriter(account);
    }

    void add(Map<String, Function<JsonNode, Answer>> calls) {
        consents(calls, "optin", "optedOut", false);
        consents(calls, "optout", "optedOut", true);
        consents(calls, "phoneoptin", "optedOutPhone", false);
        consents(calls, "phoneoptout", "optedOutPhone", true);
        calls.put("contact/batchoptin", body -> batch(body, false));
        calls.put("contact/batchoptout", body -> batch(body, true));
        calls.put("contact/managetags", this::tags);
        calls.put("contact/addContactCoupon", this::addCoupon);
        calls.put("contact/useContactCoupon", this::useCoupon);
        calls.put("contact/addNote", this::note);
        calls.put("contact/updateTask", this::task);
        calls.put("loyalty/program/v1/addContact", body -> points(body, 0));
        calls.put("loyalty/program/v1/removeContact", this::leave);
        calls.put(
                "loyalty/program/v1/modifyPoints",
                body -> points(
                        body,
                        (body.path("modificationType").asText().equals("SUBTRACT") ? -1 : 1)
                                * body.path("points").asInt()));
    }

    private void consents(Map<String, Function<JsonNode, Answer>> calls, String call, String flag, boolean out) {
        calls.put("contact/" + call, body -> changed(account.named(body).put(flag, out)));
    }

    private static Answer changed(ObjectNode contact) {
        ObjectNode answer = Envelope.success();
        answer.set("contactId", contact.get("id"));
        return Answer.json(200, answer);
    }

    private Answer batch(JsonNode body, boolean out) {
        ObjectNode answer = Envelope.success();
        ObjectNode ids = answer.putObject("contactIds");
        body.path("emails")
                .forEach(email -> account.byEmail(email.asText())
                        .ifPresent(contact -> ids.set(
                                email.asText(), contact.put("optedOut", out).get("id"))));
        return Answer.json(200, answer);
    }

    private Answer tags(JsonNode body) {
        ObjectNode contact = account.named(body);
        writer.tags(contact, body);
        return changed(contact);
    }

    private Answer addCoupon(JsonNode body) {
        ObjectNode contact = account.named(body);
        String code = body.has("coupon")
                ? body.path("coupon").asText()
                : "C".repeat(body.path("length").asInt());
        contact.withArray("/coupons")
                .addObject()
                .put("name", body.path("name").asText())
                .put("coupon", code);
        return Answer.json(200, Envelope.success().put("coupon", code));
    }

    private Answer useCoupon(JsonNode body) {
        for (JsonNode coupon : account.named(body).path("coupons")) {
            if (coupon.path("coupon").equals(body.path("coupon"))) {
                ((ObjectNode) coupon).put("used", true);
                return Answer.json(200, Envelope.success());
            }
        }
        throw Refusal.of("Coupon not found");
    }

    private Answer note(JsonNode body) {
        account.named(body)
                .withArray("/contactNotes")
                .addObject()
                .put("note", body.path("note").asText())
                .put("priv", body.path("priv").asBoolean());
        return Answer.json(200, Envelope.success());
    }

    private Answer task(JsonNode body) {
        JsonNode task = body.path("smContactTaskReq");
        // One client sends false for a new one.
        String named = task.path("id").isBoolean() ? "" : task.path("id").asText("");
        String id = named.isEmpty() ? account.nextId() : named;
        if (body.path("finished").asBoolean()) {
            if (account.tasks.remove(id) == null) {
                throw Refusal.of("Task not found");
            }
        } else {
            account.tasks.put(id, ((ObjectNode) task).deepCopy());
        }
        return Answer.json(200, Envelope.success().put("taskId", id));
    }

    /** One contact, as the vendor's own library names it, or a list of them. */
    private List<ObjectNode> members(JsonNode body) {
        JsonNode contacts = body.path("contacts");
        List<ObjectNode> members = new ArrayList<>();
        (contacts.isArray() ? contacts : List.of(contacts))
                .forEach(contact ->
                        members.add(account.addressed(contact).orElseThrow(() -> Refusal.of("Contact not found"))));
        return members;
    }

    private Answer points(JsonNode body, int change) {
        String program = body.path("loyaltyProgram").asText();
        members(body).forEach(member -> {
            ObjectNode programs = member.withObject("/loyaltyPrograms");
            programs.put(program, programs.path(program).asInt() + change);
        });
        return Answer.json(200, Envelope.success());
    }

    private Answer leave(JsonNode body) {
        String program = body.path("loyaltyProgram").asText();
        members(body).forEach(member -> member.withObject("/loyaltyPrograms").remove(program));
        return Answer.json(200, Envelope.success());
    }
}
