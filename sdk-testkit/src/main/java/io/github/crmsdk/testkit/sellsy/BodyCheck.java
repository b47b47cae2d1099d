package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;

/** Collects all that is wrong with one body, by member. */
final class BodyCheck {
    private final Account account;
    private final ObjectNode details = Json.object();

    private BodyCheck(Account account) {
        this.account = account;
    }

    /**
     * Checks a body against the fields of a resource.
     *
     * @throws Refusal with all that is wrong
     */
    static void check(Account account, Resource resource, JsonNode body, boolean creating) {
        BodyCheck check = new BodyCheck(account);
        resource.fields().check("", body, creating, check);
        check.finish();
    }

    /** Checks a body of another kind. */
    static void check(Account account, String name, Rule rule, JsonNode body) {
        BodyCheck check = new BodyCheck(account);
        rule.check(name, body, check);
        check.finish();
    }

    void refuse(String name, String why) {
        details.put(name.isEmpty() ? "body" : name, why);
    }

    boolean exists(String path, long id) {
        return account.find(path, id).isPresent();
    }

    private void finish() {
        if (!details.isEmpty()) {
            throw Refusal.invalid(details);
        }
    }
}
