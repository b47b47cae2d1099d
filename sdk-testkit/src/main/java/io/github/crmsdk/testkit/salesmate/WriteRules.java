package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the vendor demands of a body that is written. Documented are the mandatory members with "… is required" and the
 * unknown currency; the other texts follow their pattern.
 */
final class WriteRules {
    private final Account account;

    WriteRules(Account account) {
        this.account = account;
    }

    void checkAll(RecordType type, ObjectNode body) {
        type.mandatory().forEach((member, label) -> require(body, member, label));
        checkGiven(type, body);
    }

    void checkGiven(RecordType type, ObjectNode body) {
        type.mandatory().forEach((member, label) -> {
            if (body.has(member)) {
                require(body, member, label);
            }
        });
        type.links().forEach((member, target) -> checkLink(body.path(member), member, target));
        type.flags()
                .forEach(member ->
                        demand(isUnset(body.path(member)) || body.path(member).isBoolean(), member));
        demand(isUnset(body.path("tags")) || body.path("tags").isTextual(), "tags");
        demand(isUnset(body.path("duration")) || body.path("duration").isIntegralNumber(), "duration");
        checkCurrency(body.path("currency"));
        checkFollowers(body.path("followers"));
    }

    static void require(ObjectNode body, String member, String label) {
        JsonNode value = body.path(member);
        if (isUnset(value) || (value.isTextual() && value.asText().isBlank())) {
            throw Refusal.invalid(label + " is required");
        }
    }

    private void checkLink(JsonNode value, String member, String target) {
        if (isNone(value)) {
            return;
        }
        demand(value.isIntegralNumber(), member);
        if (account.find(target, value.asLong()).isEmpty()) {
            throw Refusal.invalid("No such " + target + " exists");
        }
    }

    private void checkCurrency(JsonNode code) {
        if (!isNone(code) && account.currency(code.asText()).isEmpty()) {
            throw Refusal.invalid("No such currency exists");
        }
    }

    private void checkFollowers(JsonNode followers) {
        demand(isUnset(followers) || followers.isArray(), "followers");
        for (JsonNode follower : followers) {
            demand(follower.has("userId") != follower.has("contactId"), "followers");
            checkLink(follower.path("userId"), "followers", RecordType.USER);
            checkLink(follower.path("contactId"), "followers", "contact");
        }
    }

    /** The vendor's own plugin sends an empty text where there is no company and no currency. */
    private static boolean isNone(JsonNode value) {
        return isUnset(value) || (value.isTextual() && value.asText().isEmpty());
    }

    private static boolean isUnset(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static void demand(boolean holds, String member) {
        if (!holds) {
            throw Refusal.invalid("Invalid value for " + member);
        }
    }
}
