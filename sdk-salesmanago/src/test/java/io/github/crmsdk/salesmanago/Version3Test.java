package io.github.crmsdk.salesmanago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.InvalidRequestException;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.salesmanago.product.Catalog;
import io.github.crmsdk.salesmanago.product.CollectionChanges;
import io.github.crmsdk.salesmanago.product.Product;
import io.github.crmsdk.salesmanago.product.ProductChanges;
import io.github.crmsdk.salesmanago.product.ProductCollections;
import io.github.crmsdk.salesmanago.product.ProductPrice;
import io.github.crmsdk.salesmanago.product.ProductQuantity;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Version3Test extends SalesmanagoTest {
    private SalesmanagoClient client() {
        return direct().apiV3BaseUrl(server.url("/").toString())
                .apiV3Key("v3key")
                .build();
    }

    private void assertSent(ApiCall<?> call, String method, String path, @Nullable String body) {
        answer("{\"requestId\":\"r\",\"catalogId\":\"c\",\"catalogs\":[],\"collections\":[]}");
        call.execute();
        RecordedRequest request = sent(method, path);
        assertThat(request.getHeaders().get("API-KEY")).isEqualTo("v3key");
        if (body != null) {
            assertThat(body(request)).isEqualTo(json(body));
        }
    }

    @Test
    void requestsCarryTheKeyAndNothingElse() {
        Product bag = Product.builder()
                .productId("p01")
                .name("Bag")
                .addCategories("Bags")
                .price(new BigDecimal("19.90"))
                .available(true)
                .quantity(3L)
                .putSystemDetails("brand", "Acme")
                .putSystemDetails("season", "")
                .putCustomDetails("pocket", "")
                .clear("discountPrice")
                .build();
        try (SalesmanagoClient client = client()) {
            assertSent(client.catalogs().list(), "GET", "/v3/product/catalogList", null);
            assertSent(
                    client.catalogs()
                            .upsert(Catalog.builder()
                                    .catalogName("Shop")
                                    .currency("PLN")
                                    .build()),
                    "POST",
                    "/v3/product/catalogUpsert",
                    "{'catalogName':'Shop','currency':'PLN'}");
            assertSent(client.catalogs().delete("c"), "POST", "/v3/product/catalogDelete", "{'catalogId':'c'}");
            assertSent(
                    client.products().upsert("c", List.of(bag)),
                    "POST",
                    "/v3/product/upsert",
                    "{'catalogId':'c','products':[{'productId':'p01','name':'Bag','categories':['Bags'],'price':19.90,"
                            + "'available':true,'quantity':3,'systemDetails':{'brand':'Acme'},'customDetails':{},'setAsNull':['discountPrice']}]}");
            assertSent(
                    client.products().updateQuantity("c", List.of(new ProductQuantity("p01", 0))),
                    "POST",
                    "/v3/product/updateQuantity",
                    "{'catalogId':'c','products':[{'productId':'p01','quantity':0}]}");
            assertSent(
                    client.products().updatePrice("c", List.of(new ProductPrice("p01", BigDecimal.ONE, null))),
                    "POST",
                    "/v3/product/updatePrice",
                    "{'catalogId':'c','products':[{'productId':'p01','price':1}]}");
        }
    }

    @Test
    void collectionsHaveTheirRequests() {
        try (SalesmanagoClient client = client()) {
            ProductCollections collections = client.productCollections();
            assertSent(collections.list(), "GET", "/v3/product/collection/list", null);
            assertSent(
                    collections.add("Wishes", "c"),
                    "POST",
                    "/v3/product/collection/add",
                    "{'name':'Wishes','catalogId':'c'}");
            assertSent(collections.delete("u"), "POST", "/v3/product/collection/delete", "{'collectionUUID':'u'}");
            CollectionChanges changes =
                    new CollectionChanges("u", List.of(new CollectionChanges.Entry("7", List.of("p01"))));
            String body = "{'collectionUUID':'u','data':[{'contactId':'7','productIds':['p01']}]}";
            assertSent(collections.addProducts(changes), "POST", "/v3/product/collection/products/add", body);
            assertSent(collections.deleteProducts(changes), "POST", "/v3/product/collection/products/delete", body);
            assertSent(
                    collections.contactProducts("u", "7"),
                    "POST",
                    "/v3/product/collection/contact/products",
                    "{'collectionUUID':'u','contactId':'7'}");
        }
    }

    @Test
    void refusalsAreTyped() {
        answer(400, sample("v3-single.json"));
        answer(400, sample("v3-problems.json"));
        answer(200, "{\"problems\":[{\"reasonCode\":16,\"message\":\"catalogId|Unknown identifier\"}]}");
        try (SalesmanagoClient client = client()) {
            ApiCall<String> call = client.catalogs().upsert(Catalog.builder().build());
            assertThatThrownBy(call::execute)
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessage("SALESmanago catalogs.upsert (POST /v3/product/catalogUpsert): HTTP 400, code 10,"
                            + " \"Authentication error\"");
            InvalidRequestException invalid = catchThrowableOfType(InvalidRequestException.class, call::execute);
            assertThat(invalid.error().code()).isEqualTo("13");
            assertThat(invalid.error().fields()).isEqualTo(Map.of("catalogName", List.of("Missing required field")));
            assertThatThrownBy(call::execute).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void wordsWithoutACodeAreKept() {
        answer(400, "{\"messages\":[\"Specified json is not valid\"]}");
        answer(401, "{\"message\":\"No key\",\"messages\":null}");
        try (SalesmanagoClient client = client()) {
            ApiCall<String> call = client.catalogs().upsert(Catalog.builder().build());
            assertThatThrownBy(call::execute)
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageEndingWith("HTTP 400, \"Specified json is not valid\"");
            assertThatThrownBy(call::execute)
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageEndingWith("HTTP 401, \"No key\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'requestId':'r','reasonCode':null,'messages':null,'problems':null}",
                "{'requestId':'r','reasonCode':0,'messages':[],'problems':[]}",
                "{'requestId':'r','reasonCode':12,'messages':'description|max:1024|trimmed'}",
                "{'success':true,'requestId':'r'}"
            })
    void reasonWithNothingInItIsNone(String body) {
        answer(json(body).toString());
        try (SalesmanagoClient client = client()) {
            assertThat(client.products()
                            .updateQuantity("c", List.of(new ProductQuantity("p", 1)))
                            .execute())
                    .isEqualTo("r");
        }
    }

    @Test
    void warningIsASuccess() {
        answer("{\"requestId\":\"r\",\"problems\":[{\"reasonCode\":12,\"message\":\"description|max:1024|trimmed\"}]}");
        try (SalesmanagoClient client = client()) {
            assertThat(client.products()
                            .upsert(
                                    "c",
                                    List.of(Product.builder().productId("p").build()))
                            .execute())
                    .isEqualTo("r");
        }
    }

    @Test
    void sizesAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Product.builder().productId("p").name("x".repeat(256)).build())
                .withMessage("Product.name has 256 characters: at most 255 are allowed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Product.builder()
                        .productId("p")
                        .imageUrls(Collections.nCopies(6, "u"))
                        .build())
                .withMessage("Product.imageUrls has 6 elements: it must have from 1 to 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProductChanges<>("c", Collections.nCopies(101, new ProductQuantity("p", 1))))
                .withMessage("products has 101 elements: it must have from 1 to 100");
    }

    @Test
    void missingKeyIsNamedBeforeAnythingIsSent() {
        assertThatIllegalStateException()
                .isThrownBy(() -> salesmanago.products())
                .withMessage(
                        "apiV3Key is missing: version 3 of the API needs a key of its own, from Integration Center");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> direct().apiV3Key("k").apiV3BaseUrl("ftp://x").build())
                .withMessageStartingWith("apiV3BaseUrl is no plain http or https URL");
    }
}
