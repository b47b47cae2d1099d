package io.github.crmsdk.testkit.salesmanago;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.testkit.internal.Http;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class Version3ApiTest extends SalesmanagoTest {
    private Http v3;

    @BeforeEach
    void open() {
        v3 = new Http(salesmanago.v3Url() + "v3/product/", Map.of("API-KEY", salesmanago.apiV3Key()));
    }

    @AfterEach
    void close() {
        v3.close();
    }

    @Test
    void catalogsHoldProducts() {
        String id = v3.post("catalogUpsert", "{'catalogName':'Shop'}")
                .json()
                .path("catalogId")
                .asText();
        String catalog = "{'catalogId':'" + id + "'";
        v3.post("upsert", catalog + ",'products':[{'productId':'p','name':'Bag'}]}");
        v3.post(
                "updateQuantity",
                catalog + ",'products':[{'productId':'p','quantity':3},{'productId':'q','quantity':1}]}");

        assertThat(salesmanago.products(id)).containsExactly(json("{'productId':'p','name':'Bag','quantity':3}"));
        assertThat(v3.get("catalogList").json().path("limits").path("max").asInt())
                .isEqualTo(10);
        v3.post("catalogDelete", catalog + "}");
        assertThat(v3.get("catalogList").json().path("catalogs")).isEmpty();
        assertThat(v3.post("upsert", catalog + ",'products':[]}").body())
                .isEqualTo("{\"reasonCode\":16,\"messages\":[\"catalogId|Unknown identifier\"]}");
        assertThat(v3.post("catalogUpsert", "{}").status()).isEqualTo(400);
    }

    @Test
    void collectionsHoldProductsOfContacts() {
        String id = v3.post("collection/add", "{'name':'W','catalogId':'c'}")
                .json()
                .path("collectionId")
                .asText();
        String collection = "{'collectionUUID':'" + id + "'";
        v3.post("collection/products/add", collection + ",'data':[{'contactId':'7','productIds':['p','q']}]}");
        v3.post("collection/products/delete", collection + ",'data':[{'contactId':'7','productIds':['p']}]}");

        assertThat(v3.post("collection/contact/products", collection + ",'contactId':'7'}")
                        .json())
                .isEqualTo(json("{'productIds':['q']}"));
        assertThat(v3.get("collection/list").json().path("collections")).hasSize(1);
        v3.post("collection/delete", collection + "}");
        assertThat(v3.post("collection/delete", collection + "}").status()).isEqualTo(400);
        assertThat(v3.get("nothing").status()).isEqualTo(404);
    }

    @Test
    void strangersAreRefused() {
        try (Http stranger = new Http(salesmanago.v3Url(), Map.of("API-KEY", "other"))) {
            assertThat(stranger.get("v3/product/catalogList").body())
                    .isEqualTo("{\"reasonCode\":10,\"messages\":[\"Authentication error\"]}");
        }
    }
}
