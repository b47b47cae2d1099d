package io.github.crmsdk.salesmanago.product;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.batch.BatchCall;
import io.github.crmsdk.core.batch.BatchItem;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.salesmanago.internal.Member;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Products of a catalog. Writes are keyed by product and may be repeated; SALESmanago carries them out later. */
@CheckReturnValue
public interface Products {
    /** Creates or changes products, at most 100; answers the request's id. */
    @Idempotent
    @Member("requestId")
    @POST("v3/product/upsert")
    ApiCall<String> upsert(@Body ProductChanges<Product> products);

    default ApiCall<String> upsert(String catalogId, List<Product> products) {
        return upsert(new ProductChanges<>(catalogId, products));
    }

    /** Creates or changes any number of products, 100 a call. */
    default BatchCall<Product, String> batchUpsert(String catalogId, List<Product> products) {
        return new BatchCall<>(
                products,
                ProductChanges.MOST,
                part -> upsert(catalogId, part)
                        .map(id -> part.stream()
                                .map(product -> BatchItem.accepted(product, id))
                                .toList()));
    }

    @Idempotent
    @Member("requestId")
    @POST("v3/product/updateQuantity")
    ApiCall<String> updateQuantity(@Body ProductChanges<ProductQuantity> quantities);

    /** Sets quantities of products that exist, at most 100. */
    default ApiCall<String> updateQuantity(String catalogId, List<ProductQuantity> quantities) {
        return updateQuantity(new ProductChanges<>(catalogId, quantities));
    }

    @Idempotent
    @Member("requestId")
    @POST("v3/product/updatePrice")
    ApiCall<String> updatePrice(@Body ProductChanges<ProductPrice> prices);

    /** Sets prices of products that exist, at most 100. */
    default ApiCall<String> updatePrice(String catalogId, List<ProductPrice> prices) {
        return updatePrice(new ProductChanges<>(catalogId, prices));
    }
}
