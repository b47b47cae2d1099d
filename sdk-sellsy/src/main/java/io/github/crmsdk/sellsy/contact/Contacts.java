package io.github.crmsdk.sellsy.contact;

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
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/**
 * Contacts: people, who may be linked with companies and individuals. Embedded can be invoicing_address, delivery_address,
 * opportunities, estimates, invoices, orders, deliveries, acl, smart_tags, cf and a custom field's id, such as cf.12.
 */
@CheckReturnValue
public interface Contacts {
    @POST("contacts")
    ApiCall<Contact> create(@Body CreateContact contact);

    /** The same, with the answer as the view has it. */
    @POST("contacts")
    ApiCall<Contact> create(@Body CreateContact contact, @QueryMap View view);

    /** Has the vendor check a contact without creating it: what {@link #create} would refuse, this refuses. */
    @Idempotent
    @POST("contacts?verify=true")
    ApiCall<Void> verify(@Body CreateContact contact);

    @GET("contacts/{id}")
    ApiCall<Contact> get(@Path("id") long id);

    /** With what the view embeds, and without the members that it leaves out. */
    @GET("contacts/{id}")
    ApiCall<Contact> get(@Path("id") long id, @QueryMap View view);

    /** Changes what the request mentions and leaves the rest. */
    @Idempotent
    @PUT("contacts/{id}")
    ApiCall<Contact> update(@Path("id") long id, @Body UpdateContact changes);

    /** The same, with the answer as the view has it. */
    @Idempotent
    @PUT("contacts/{id}")
    ApiCall<Contact> update(@Path("id") long id, @Body UpdateContact changes, @QueryMap View view);

    /** Has the vendor check changes without making them. */
    @Idempotent
    @PUT("contacts/{id}?verify=true")
    ApiCall<Void> verify(@Path("id") long id, @Body UpdateContact changes);

    @Idempotent
    @DELETE("contacts/{id}")
    ApiCall<Void> delete(@Path("id") long id);

    /** All contacts, page by page. They can be ordered by id, name and created_at. */
    default PagedCall<Contact> list(ListQuery query) {
        return Paging.of(query, this::listPage);
    }

    /** One page of {@link #list}. */
    @GET("contacts")
    ApiCall<Listed<Contact>> listPage(@QueryMap Parameters page);

    /** The contacts that match, page by page. */
    default PagedCall<Contact> search(ContactQuery query) {
        return Paging.of(query, page -> searchPage(page, new Search(query)));
    }

    /** One page of {@link #search}. */
    @Idempotent
    @POST("contacts/search")
    ApiCall<Listed<Contact>> searchPage(@QueryMap Parameters page, @Body Search search);

    /**
     * Hands over each contact that is created, by {@code created_at} and by id, both of which the vendor documents as
     * orders of the list.
     */
    default Watch<Contact> watch(WatchOptions options) {
        return Watches.created(options, this::list, "created_at", Contact::id, Contact::created);
    }

    /**
     * Hands over each contact that is created or changed, once for each {@code updated}, by which the vendor filters and
     * does not sort. A change comes when the vendor's clock is a second past it, with all later changes that are seen by
     * then.
     */
    default Watch<Contact> watchChanges(WatchOptions options) {
        return Watches.changedSince(
                options,
                period -> search(ContactQuery.builder().updated(period).build()),
                Contact::id,
                Contact::updated);
    }

    /** The filters that users saved, ordered by name or id. The vendor calls this call a beta. */
    default PagedCall<FavouriteFilter> favouriteFilters(ListQuery query) {
        return Paging.of(query, this::favouriteFiltersPage);
    }

    /** One page of {@link #favouriteFilters}. */
    @GET("contacts/favourite-filters")
    ApiCall<Listed<FavouriteFilter>> favouriteFiltersPage(@QueryMap Parameters page);
}
