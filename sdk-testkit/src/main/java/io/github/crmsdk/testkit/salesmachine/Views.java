package io.github.crmsdk.testkit.salesmachine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.List;

/** How records look when they are read: an account's uid among a contact's attributes becomes a nested list. */
final class Views {
    private static final String LINK = "account_uid";

    private final Store store;

    Views(Store store) {
        this.store = store;
    }

    /** Nested lists that a record was stored with stay as they are. */
    ObjectNode of(ObjectNode record) {
        ObjectNode view = record.deepCopy();
        String type = record.path("object").asText();
        if (type.equals("contact") && !view.has("accounts")) {
            view.set("accounts", list("account", accounts(record)));
        } else if (type.equals("account") && !view.has("contacts")) {
            view.set("contacts", list("contact", contacts(record)));
        }
        if (type.equals("contact") && view.path("data") instanceof ObjectNode data) {
            data.remove(LINK);
        }
        return view;
    }

    private List<ObjectNode> accounts(ObjectNode contact) {
        return store.findByUid("account", accountUid(contact)).stream().toList();
    }

    private List<ObjectNode> contacts(ObjectNode account) {
        String uid = account.path("unique_id").asText();
        return store.all("contact").stream()
                .filter(contact -> !uid.isEmpty() && accountUid(contact).equals(uid))
                .toList();
    }

    private static String accountUid(ObjectNode contact) {
        return contact.path("data").path(LINK).asText();
    }

    private static ObjectNode list(String type, List<ObjectNode> records) {
        ObjectNode list = Json.object().put("object", type + ".list");
        list.set(
                "data",
                Json.array(records.stream()
                        .map(record -> Json.object().put("id", record.get("id").asText()))
                        .toList()));
        return list;
    }
}
