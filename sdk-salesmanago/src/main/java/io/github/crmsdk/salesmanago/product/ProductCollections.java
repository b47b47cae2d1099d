package io.github.crmsdk.salesmanago.product;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.vendor.Idempotent;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;

/** Collections of products that contacts have, such as a wish list. */
public interface ProductCollections {
    @GET("v3/product/collection/list")
    ApiCall<CollectionList> list();

    /** Creates a collection of a catalog's products; its id is in {@link #list()}. */
    @POST("v3/product/collection/add")
    ApiCall<ProductCollection> add(@Body NewCollection collection);

    default ApiCall<ProductCollection> add(String name, String catalogId) {
        return add(new NewCollection(name, catalogId));
    }

    @Idempotent
    @POST("v3/product/collection/delete")
    ApiCall<Void> delete(@Body CollectionKey collection);

    default ApiCall<Void> delete(String collectionId) {
        return delete(new CollectionKey(collectionId, null));
    }

    /** Puts products into contacts' collections. */
    @Idempotent
    @POST("v3/product/collection/products/add")
    ApiCall<Void> addProducts(@Body CollectionChanges products);

    /** Takes products out of contacts' collections. */
    @Idempotent
    @POST("v3/product/collection/products/delete")
    ApiCall<Void> deleteProducts(@Body CollectionChanges products);

    /** What a contact has in a collection, as JSON: its members are not documented. */
    @Idempotent
    @POST("v3/product/collection/contact/products")
    ApiCall<JsonNode> contactProducts(@Body CollectionKey contact);

    default ApiCall<JsonNode> contactProducts(String collectionId, String contactId) {
        return contactProducts(new CollectionKey(collectionId, contactId));
    }
}
