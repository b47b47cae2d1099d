package io.github.crmsdk.testkit.salesmanago;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Routes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The address space below {@code /v3/}: product catalogs and collections. */
final class Version3Api {
    private final Account account;
    private final Settings settings;
    private final Routes routes = new Routes();
    final Map<String, ObjectNode> catalogs = new LinkedHashMap<>();
    final Map<String, Map<String, ObjectNode>> products = new LinkedHashMap<>();
    private final Map<String, ObjectNode> collections = new LinkedHashMap<>();

    Version3Api(Account account, Settings settings) {
        this.account = account;
        this.settings = settings;
        routes.on("GET", "product/catalogList", match -> list("catalogs", catalogs.values(), 10));
        routes.on("POST", "product/catalogUpsert", match -> catalog(match.call().json()));
        routes.on(
                "POST",
                "product/catalogDelete",
                match -> deleteCatalog(match.call().json()));
        for (String call : List.of("upsert", "updateQuantity", "updatePrice")) {
            routes.on("POST", "product/" + call, match -> write(match.call().json(), call.equals("upsert")));
        }
        routes.on("GET", "product/collection/list", match -> list("collections", collections.values(), 5));
        routes.on(
                "POST",
                "product/collection/add",
                match -> collection(match.call().json()));
        routes.on(
                "POST",
                "product/collection/delete",
                match -> deleteCollection(match.call().json()));
        routes.on(
                "POST",
                "product/collection/products/{what}",
                match -> items(match.call().json(), match.segment("what").equals("add")));
        routes.on(
                "POST",
                "product/collection/contact/products",
                match -> contactItems(match.call().json()));
    }

    Answer answer(RecordedCall call, String path) {
        if (!settings.apiKey().equals(call.header("API-KEY"))) {
            return refused(10, "Authentication error");
        }
        try {
            return routes.answer(call, path).orElseGet(() -> Answer.text(404, "text/plain", ""));
        } catch (Refusal refusal) {
            return refused(refusal.status(), refusal.text());
        }
    }

    private static Answer refused(int reason, String message) {
        ObjectNode body = Json.object().put("reasonCode", reason);
        body.putArray("messages").add(message);
        return Answer.json(400, body);
    }

    private static Answer list(String member, Collection<ObjectNode> elements, int most) {
        ObjectNode answer = Json.object();
        answer.set(member, Json.array(elements));
        answer.putObject("limits").put("max", most);
        return Answer.json(200, answer);
    }

    private Answer catalog(JsonNode body) {
        if (body.path("catalogName").asText().isEmpty()) {
            throw new Refusal(13, "catalogName|Missing required field");
        }
        String id = body.path("catalogId").asText(account.nextId());
        ObjectNode catalog = ((ObjectNode) body).deepCopy();
        catalogs.put(id, catalog.put("catalogId", id));
        products.putIfAbsent(id, new LinkedHashMap<>());
        return Answer.json(200, Json.object().put("requestId", account.nextId()).put("catalogId", id));
    }

    private Answer deleteCatalog(JsonNode body) {
        of(body);
        catalogs.remove(body.path("catalogId").asText());
        products.remove(body.path("catalogId").asText());
        return done();
    }

    private Answer done() {
        return Answer.json(200, Json.object().put("requestId", account.nextId()));
    }

    private Map<String, ObjectNode> of(JsonNode body) {
        Map<String, ObjectNode> found = products.get(body.path("catalogId").asText());
        if (found == null) {
            throw new Refusal(16, "catalogId|Unknown identifier");
        }
        return found;
    }

    private Answer write(JsonNode body, boolean create) {
        Map<String, ObjectNode> catalog = of(body);
        if (body.path("products").size() > 100) {
            throw new Refusal(11, "products|max:100|exceeds limit");
        }
        body.path("products").forEach(product -> {
            ObjectNode known = catalog.get(product.path("productId").asText());
            if (known == null && create) {
                known = Json.object();
                catalog.put(product.path("productId").asText(), known);
            }
            if (known != null) {
                known.setAll((ObjectNode) product);
            }
        });
        return done();
    }

    private Answer collection(JsonNode body) {
        String id = account.nextId();
        ObjectNode collection =
                Json.object().put("name", body.path("name").asText()).put("collectionId", id);
        collections.put(id, collection);
        return Answer.json(200, collection);
    }

    private ObjectNode collectionOf(JsonNode body) {
        ObjectNode found = collections.get(body.path("collectionUUID").asText());
        if (found == null) {
            throw new Refusal(16, "collectionUUID|Unknown identifier");
        }
        return found;
    }

    private Answer deleteCollection(JsonNode body) {
        collectionOf(body);
        collections.remove(body.path("collectionUUID").asText());
        return succeeded();
    }

    private static Answer succeeded() {
        return Answer.json(200, Json.object().put("success", true));
    }

    private Answer items(JsonNode body, boolean add) {
        ObjectNode contacts = collectionOf(body).withObject("/contacts");
        body.path("data").forEach(entry -> {
            ArrayNode held = contacts.withArray("/" + entry.path("contactId").asText());
            entry.path("productIds").forEach(id -> held.removeIf(id::equals));
            if (add) {
                entry.path("productIds").forEach(held::add);
            }
        });
        return succeeded();
    }

    private Answer contactItems(JsonNode body) {
        ObjectNode answer = Json.object();
        ArrayNode ids = answer.putArray("productIds");
        collectionOf(body)
                .path("contacts")
                .path(body.path("contactId").asText())
                .forEach(ids::add);
        return Answer.json(200, answer);
    }
}
