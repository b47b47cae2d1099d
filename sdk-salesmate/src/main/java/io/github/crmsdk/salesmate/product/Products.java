package io.github.crmsdk.salesmate.product;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.salesmate.model.Created;
import io.github.crmsdk.salesmate.search.SearchResult;
import io.github.crmsdk.salesmate.search.SortOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Products. The vendor documents them for versions 1 and 3 of its API only, which it announced to retire: if a call
 * fails, look for a newer path and use the raw API.
 */
@CheckReturnValue
public interface Products {
    @POST("v1/products")
    ApiCall<Created> create(@Body WriteProduct product);

    @Idempotent
    @PUT("v1/products/{id}")
    ApiCall<Void> update(@Path("id") long id, @Body WriteProduct changes);

    @Idempotent
    @DELETE("v1/products/{id}")
    ApiCall<Void> delete(@Path("id") long id);

    /** Deletes several at once. The path is documented; the name of the member that holds the ids is inferred. */
    @Idempotent
    @PUT("v1/products/bulkDelete")
    ApiCall<Void> deleteAll(@Body ProductIds products);

    /** Deletes several at once. */
    default ApiCall<Void> deleteAll(List<Long> ids) {
        return deleteAll(new ProductIds(ids));
    }

    /**
     * One page of a search.
     *
     * @param body {@code {"fields": [...], "query": {"group": {...}}}}
     */
    @Idempotent
    @POST("v3/products/search")
    ApiCall<SearchResult<Product>> search(
            @Query("rows") int rows,
            @Query("from") long from,
            @Query("sortBy") @Nullable String sortBy,
            @Query("sortOrder") @Nullable SortOrder sortOrder,
            @Body JsonNode body);
}
