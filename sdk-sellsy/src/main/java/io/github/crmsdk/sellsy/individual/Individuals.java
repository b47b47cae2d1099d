package io.github.crmsdk.sellsy.individual;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.sellsy.internal.Paging;
import io.github.crmsdk.sellsy.internal.Watches;
import io.github.crmsdk.sellsy.model.Conversion;
import io.github.crmsdk.sellsy.model.FavouriteFilter;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.Listed;
import io.github.crmsdk.sellsy.model.Parameters;
import io.github.crmsdk.sellsy.model.Search;
import io.github.crmsdk.sellsy.model.View;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/**
 * Individuals: clients, prospects and suppliers that are persons. What can be embedded is what a company can embed, but
 * owner.
 */
@CheckReturnValue
public interface Individuals {
    @POST("individuals")
    ApiCall<Individual> create(@Body CreateIndividual individual);

    /** The same, with the answer as the view has it. */
    @POST("individuals")
    ApiCall<Individual> create(@Body CreateIndividual individual, @QueryMap View view);

    /** Has the vendor check an individual without creating it: what {@link #create} would refuse, this refuses. */
    @Idempotent
    @POST("individuals?verify=true")
    ApiCall<Void> verify(@Body CreateIndividual individual);

    @GET("individuals/{id}")
    ApiCall<Individual> get(@Path("id") long id);

    /** With what the view embeds, and without the members that it leaves out. */
    @GET("individuals/{id}")
    ApiCall<Individual> get(@Path("id") long id, @QueryMap View view);

    /** Changes what the request mentions and leaves the rest. */
    @Idempotent
    @PUT("individuals/{id}")
    ApiCall<Individual> update(@Path("id") long id, @Body UpdateIndividual changes);

    /** The same, with the answer as the view has it. */
    @Idempotent
    @PUT("individuals/{id}")
    ApiCall<Individual> update(@Path("id") long id, @Body UpdateIndividual changes, @QueryMap View view);

    /** Has the vendor check changes without making them. */
    @Idempotent
    @PUT("individuals/{id}?verify=true")
    ApiCall<Void> verify(@Path("id") long id, @Body UpdateIndividual changes);

    @Idempotent
    @DELETE("individuals/{id}")
    ApiCall<Void> delete(@Path("id") long id);

    /** Makes a client of a prospect and leaves the use of custom fields as it is. */
    default ApiCall<Individual> convert(long id) {
        return convert(id, Conversion.toClient());
    }

    /** Makes a client of a prospect. */
    @POST("individuals/{id}/convert")
    ApiCall<Individual> convert(@Path("id") long id, @Body Conversion conversion);

    /** All individuals, page by page. They can be ordered by name, id, created_at and updated_at. */
    default PagedCall<Individual> list(ListQuery query) {
        return Paging.of(query, this::listPage);
    }

    /** One page of {@link #list}. */
    @GET("individuals")
    ApiCall<Listed<Individual>> listPage(@QueryMap Parameters page);

    /** The individuals that match, page by page. */
    default PagedCall<Individual> search(IndividualQuery query) {
        return Paging.of(query, page -> searchPage(page, new Search(query)));
    }

    /** One page of {@link #search}. */
    @Idempotent
    @POST("individuals/search")
    ApiCall<Listed<Individual>> searchPage(@QueryMap Parameters page, @Body Search search);

    /**
     * Hands over each individual that is created, by {@code created_at} and by id, both of which the vendor documents as orders
     * of the list.
     */
    default Watch<Individual> watch(WatchOptions options) {
        return Watches.created(options, this::list, "created_at", Individual::id, Individual::created);
    }

    /**
     * Hands over each individual that is created or changed, once for each {@code updated_at}. A change comes when the
     * vendor's clock is a second past it, with all later changes that are seen by then.
     */
    default Watch<Individual> watchChanges(WatchOptions options) {
        return Watches.changed(options, this::list, "updated_at", Individual::id, Individual::updatedAt);
    }

    /** The filters that users saved, ordered by name or id. The vendor calls this call a beta. */
    default PagedCall<FavouriteFilter> favouriteFilters(ListQuery query) {
        return Paging.of(query, this::favouriteFiltersPage);
    }

    /** One page of {@link #favouriteFilters}. */
    @GET("individuals/favourite-filters")
    ApiCall<Listed<FavouriteFilter>> favouriteFiltersPage(@QueryMap Parameters page);
}
