package io.github.crmsdk.sellsy.opportunity;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.sellsy.internal.Paging;
import io.github.crmsdk.sellsy.internal.Watches;
import io.github.crmsdk.sellsy.model.FavouriteFilter;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.Listed;
import io.github.crmsdk.sellsy.model.Parameters;
import io.github.crmsdk.sellsy.model.Search;
import io.github.crmsdk.sellsy.model.View;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/**
 * Opportunities: what may be sold, to whom, for how much and when. Embedded can be estimates, individual, invoices, orders,
 * deliveries, proformas, creditnotes, assigned_staffs, company, contacts, acl, currency, smart_tags, cf and a custom field's
 * id, such as cf.12. Custom fields and smart tags are written by
 * {@link io.github.crmsdk.sellsy.customfield.CustomFieldValues} and {@link io.github.crmsdk.sellsy.smarttag.SmartTags}.
 *
 * <pre>{@code
 * Opportunity won = sellsy.opportunities()
 *         .update(5, UpdateOpportunity.builder().status(OpportunityStatus.WON).build())
 *         .execute();
 * }</pre>
 */
@CheckReturnValue
public interface Opportunities {
    @POST("opportunities")
    ApiCall<Opportunity> create(@Body CreateOpportunity opportunity);

    /** The same, with the answer as the view has it. */
    @POST("opportunities")
    ApiCall<Opportunity> create(@Body CreateOpportunity opportunity, @QueryMap View view);

    /** Has the vendor check an opportunity without creating it: what {@link #create} would refuse, this refuses. */
    @Idempotent
    @POST("opportunities?verify=true")
    ApiCall<Void> verify(@Body CreateOpportunity opportunity);

    @GET("opportunities/{id}")
    ApiCall<Opportunity> get(@Path("id") long id);

    /** With what the view embeds, and without the members that it leaves out. */
    @GET("opportunities/{id}")
    ApiCall<Opportunity> get(@Path("id") long id, @QueryMap View view);

    /** Changes what the request mentions and leaves the rest. */
    @Idempotent
    @PUT("opportunities/{id}")
    ApiCall<Opportunity> update(@Path("id") long id, @Body UpdateOpportunity changes);

    /** The same, with the answer as the view has it. */
    @Idempotent
    @PUT("opportunities/{id}")
    ApiCall<Opportunity> update(@Path("id") long id, @Body UpdateOpportunity changes, @QueryMap View view);

    /** Has the vendor check changes without making them. */
    @Idempotent
    @PUT("opportunities/{id}?verify=true")
    ApiCall<Void> verify(@Path("id") long id, @Body UpdateOpportunity changes);

    /** Changes what the request mentions, by a route of 2026 that takes less than {@link #update}. */
    @Idempotent
    @PATCH("opportunities/{id}")
    ApiCall<Opportunity> patch(@Path("id") long id, @Body PatchOpportunity changes);

    /** Moves it to another step, or to another place within its step. */
    @Idempotent
    @PATCH("opportunities/{id}/step-rank")
    ApiCall<Void> move(@Path("id") long id, @Body StepRank to);

    @Idempotent
    @DELETE("opportunities/{id}")
    ApiCall<Void> delete(@Path("id") long id);

    /** All opportunities, page by page. They can be ordered by id, created, step_rank and due_date. */
    default PagedCall<Opportunity> list(ListQuery query) {
        return Paging.of(query, this::listPage);
    }

    /** One page of {@link #list}. */
    @GET("opportunities")
    ApiCall<Listed<Opportunity>> listPage(@QueryMap Parameters page);

    /** The opportunities that match, page by page. */
    default PagedCall<Opportunity> search(OpportunityQuery query) {
        return Paging.of(query, page -> searchPage(page, new Search(query)));
    }

    /** One page of {@link #search}. */
    @Idempotent
    @POST("opportunities/search")
    ApiCall<Listed<Opportunity>> searchPage(@QueryMap Parameters page, @Body Search search);

    /**
     * Hands over each opportunity that is created, by {@code created} and by id, both of which the vendor documents as
     * orders of the list.
     */
    default Watch<Opportunity> watch(WatchOptions options) {
        return Watches.created(options, this::list, "created", Opportunity::id, Opportunity::created);
    }

    /**
     * Hands over each opportunity whose status has changed, once for each {@code updated_status}: of no other change does
     * the vendor tell the time. Opportunities that never changed their status are left out. A change comes when the vendor's
     * clock is a second past it.
     */
    default Watch<Opportunity> watchStatusChanges(WatchOptions options) {
        return Watches.changedSince(
                options,
                period ->
                        search(OpportunityQuery.builder().updatedStatus(period).build()),
                Opportunity::id,
                Opportunity::updatedStatus);
    }

    /** What the opportunities that match come to, without the opportunities. */
    default ApiCall<Aggregations> aggregations(OpportunityQuery query) {
        return aggregated(new Search(query)).map(Aggregated::orNone);
    }

    /** The request of {@link #aggregations}. */
    @Idempotent
    @POST("opportunities/search?limit=1&embed%5B%5D=aggregations")
    ApiCall<Aggregated> aggregated(@Body Search search);

    /** The filters that users keep, for {@link OpportunityQuery#favouriteFilter()}. Ordered by name or id. */
    default PagedCall<FavouriteFilter> favouriteFilters(ListQuery query) {
        return Paging.of(query, this::favouriteFiltersPage);
    }

    /** One page of {@link #favouriteFilters}. */
    @GET("opportunities/favourite-filters")
    ApiCall<Listed<FavouriteFilter>> favouriteFiltersPage(@QueryMap Parameters page);
}
