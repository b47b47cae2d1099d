package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Routes;
import java.util.ArrayList;
import java.util.List;

/** The fields of a record type, in the spellings of three generations. Their options are JSON inside a JSON string. */
final class FieldRoutes {
    private static final List<String> TYPES = List.of("contact", "activity", "deal", "company", "product");

    private final Account account;
    private final Envelope envelope;

    FieldRoutes(Account account, Envelope envelope) {
        this.account = account;
        this.envelope = envelope;
    }

    void add(Routes routes) {
        routes.on("GET", "module/v4/{module}/fields", match -> ofModule(match.segment("module")));
        routes.on("GET", "v3/fields/getAllVisibleFields", match -> ofAll());
        for (String word : TYPES) {
            String plural = account.type(word).plural();
            routes.on("GET", "v1/" + plural + "/getEditableFields", match -> envelope.success(of(word)));
            routes.on("GET", plural + "/getEditableFields/v4", match -> envelope.success(of(word)));
        }
    }

    private Answer ofModule(String module) {
        return account.module(module)
                .map(type -> envelope.success(of(type.word())))
                .orElseThrow(Refusal::noSuchAddress);
    }

    private Answer ofAll() {
        ObjectNode all = Json.object();
        TYPES.forEach(word -> all.set(word, of(word)));
        return envelope.success(all);
    }

    private ArrayNode of(String word) {
        List<ObjectNode> fields = new ArrayList<>();
        account.lookups.get("fields").path(word).forEach(field -> fields.add(field(field)));
        return Json.array(fields);
    }

    private static ObjectNode field(JsonNode definition) {
        ObjectNode field = definition.deepCopy();
        field.remove("options");
        JsonNode values = definition.path("options");
        return field.put(
                "fieldOptions", values.isMissingNode() ? "{}" : options(values).toString());
    }

    private static ObjectNode options(JsonNode values) {
        ObjectNode options = Json.object();
        options.set("values", values);
        ArrayNode meta = options.putArray("valuesMeta");
        values.forEach(value -> meta.addObject().<ObjectNode>set("label", value).set("value", value));
        return options.put("url", "");
    }
}
