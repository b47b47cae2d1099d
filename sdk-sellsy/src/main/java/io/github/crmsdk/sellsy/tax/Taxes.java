package io.github.crmsdk.sellsy.tax;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sellsy.internal.Paging;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.Listed;
import io.github.crmsdk.sellsy.model.Parameters;
import io.github.crmsdk.sellsy.model.Search;
import io.github.crmsdk.sellsy.model.View;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** Taxes. Embedded can be acl and translations. Ecotaxes are left out unless asked for. */
@CheckReturnValue
public interface Taxes {
    @POST("taxes")
    ApiCall<Tax> create(@Body CreateTax tax);

    /** The same, with the answer as the view has it. */
    @POST("taxes")
    ApiCall<Tax> create(@Body CreateTax tax, @QueryMap View view);

    @GET("taxes/{id}")
    ApiCall<Tax> get(@Path("id") long id);

    /** With what the view embeds, and an ecotax as well if they are included. */
    @GET("taxes/{id}")
    ApiCall<Tax> get(@Path("id") long id, @QueryMap View view, @Query("include_ecotax") boolean includeEcotax);

    /** Changes what the request mentions and leaves the rest. */
    @Idempotent
    @PUT("taxes/{id}")
    ApiCall<Tax> update(@Path("id") long id, @Body UpdateTax changes);

    /** The same, with the answer as the view has it. */
    @Idempotent
    @PUT("taxes/{id}")
    ApiCall<Tax> update(
            @Path("id") long id,
            @Body UpdateTax changes,
            @QueryMap View view,
            @Query("include_ecotax") boolean includeEcotax);

    @Idempotent
    @DELETE("taxes/{id}")
    ApiCall<Void> delete(@Path("id") long id);

    /** All taxes but ecotaxes, page by page. They can be ordered by id and rank. */
    default PagedCall<Tax> list(ListQuery query) {
        return Paging.of(query, page -> listPage(page, null));
    }

    /** All taxes with ecotaxes, page by page. */
    default PagedCall<Tax> listWithEcotaxes(ListQuery query) {
        return Paging.of(query, page -> listPage(page, true));
    }

    /** One page of {@link #list}. */
    @GET("taxes")
    ApiCall<Listed<Tax>> listPage(@QueryMap Parameters page, @Query("include_ecotax") @Nullable Boolean includeEcotax);

    /** The taxes that match, page by page. */
    default PagedCall<Tax> search(TaxQuery query) {
        return Paging.of(query, page -> searchPage(page, new Search(query)));
    }

    /** One page of {@link #search}. */
    @Idempotent
    @POST("taxes/search")
    ApiCall<Listed<Tax>> searchPage(@QueryMap Parameters page, @Body Search search);
}
