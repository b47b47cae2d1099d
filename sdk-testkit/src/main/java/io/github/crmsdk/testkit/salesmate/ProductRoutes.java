package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Routes;

/** Products, which are documented on v1 and v3 only. */
final class ProductRoutes {
    private final RecordType product;
    private final Records records;
    private final RecordRoutes routes;
    private final Envelope envelope;

    ProductRoutes(Account account, Records records, RecordRoutes routes, Envelope envelope) {
        this.product = account.type("product");
        this.records = records;
        this.routes = routes;
        this.envelope = envelope;
    }

    void add(Routes all) {
        all.on("POST", "v1/products", match -> routes.create(product, match));
        all.on("PUT", "v1/products/bulkDelete", match -> deleteAll(Records.body(match.call())));
        all.on("PUT", "v1/products/{id}", match -> routes.update(product, match));
        all.on("DELETE", "v1/products/{id}", match -> routes.delete(product, match));
        all.on("POST", "v3/products/search", match -> envelope.success(records.search(product, match.call())));
    }

    private Answer deleteAll(ObjectNode body) {
        JsonNode ids = body.path("productIds");
        if (ids.isEmpty()) {
            throw Refusal.invalid("Product Ids is required");
        }
        ids.forEach(id -> records.find(product, id.asText(), 200));
        ids.forEach(id -> records.delete(product, id.asText(), false));
        return envelope.success(Json.object());
    }
}
