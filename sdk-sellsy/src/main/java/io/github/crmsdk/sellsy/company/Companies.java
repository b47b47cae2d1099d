package io.github.crmsdk.sellsy.company;

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
 * Companies: clients, prospects and suppliers that are no persons. Those are individuals. Embedded can be invoicing_address,
 * delivery_address, main_contact, dunning_contact, invoicing_contact, opportunities, estimates, invoices, orders,
 * deliveries, acl, smart_tags, cf and a custom field's id, such as cf.12, and, by newer documents, owner.
 */
@CheckReturnValue
public interface Companies {
    @POST("companies")
    ApiCall<Company> create(@Body CreateCompany company);

    /** The same, with the answer as the view has it. */
    @POST("companies")
    ApiCall<Company> create(@Body CreateCompany company, @QueryMap View view);

    /** Has the vendor check a company without creating it: what {@link #create} would refuse, this refuses. */
    @Idempotent
    @POST("companies?verify=true")
    ApiCall<Void> verify(@Body CreateCompany company);

    @GET("companies/{id}")
    ApiCall<Company> get(@Path("id") long id);

    /** With what the view embeds, and without the members that it leaves out. */
    @GET("companies/{id}")
    ApiCall<Company> get(@Path("id") long id, @QueryMap View view);

    /** Changes what the request mentions and leaves the rest. */
    @Idempotent
    @PUT("companies/{id}")
    ApiCall<Company> update(@Path("id") long id, @Body UpdateCompany changes);

    /** The same, with the answer as the view has it. */
    @Idempotent
    @PUT("companies/{id}")
    ApiCall<Company> update(@Path("id") long id, @Body UpdateCompany changes, @QueryMap View view);

    /** Has the vendor check changes without making them. */
    @Idempotent
    @PUT("companies/{id}?verify=true")
    ApiCall<Void> verify(@Path("id") long id, @Body UpdateCompany changes);

    @Idempotent
    @DELETE("companies/{id}")
    ApiCall<Void> delete(@Path("id") long id);

    /** Makes a client of a prospect and leaves the use of custom fields as it is. */
    default ApiCall<Company> convert(long id) {
        return convert(id, Conversion.toClient());
    }

    /** Makes a client of a prospect. */
    @POST("companies/{id}/convert")
    ApiCall<Company> convert(@Path("id") long id, @Body Conversion conversion);

    /** All companies, page by page. They can be ordered by name, id, created_at and updated_at. */
    default PagedCall<Company> list(ListQuery query) {
        return Paging.of(query, this::listPage);
    }

    /** One page of {@link #list}. */
    @GET("companies")
    ApiCall<Listed<Company>> listPage(@QueryMap Parameters page);

    /** The companies that match, page by page. */
    default PagedCall<Company> search(CompanyQuery query) {
        return Paging.of(query, page -> searchPage(page, new Search(query)));
    }

    /** One page of {@link #search}. */
    @Idempotent
    @POST("companies/search")
    ApiCall<Listed<Company>> searchPage(@QueryMap Parameters page, @Body Search search);

    /**
     * Hands over each company that is created, by {@code created_at} and by id, both of which the vendor documents as orders
     * of the list.
     */
    default Watch<Company> watch(WatchOptions options) {
        return Watches.created(options, this::list, "created_at", Company::id, Company::created);
    }

    /**
     * Hands over each company that is created or changed, once for each {@code updated_at}. A change comes when the
     * vendor's clock is a second past it, with all later changes that are seen by then.
     */
    default Watch<Company> watchChanges(WatchOptions options) {
        return Watches.changed(options, this::list, "updated_at", Company::id, Company::updatedAt);
    }

    /** The filters that users saved, ordered by name or id. The vendor calls this call a beta. */
    default PagedCall<FavouriteFilter> favouriteFilters(ListQuery query) {
        return Paging.of(query, this::favouriteFiltersPage);
    }

    /** One page of {@link #favouriteFilters}. */
    @GET("companies/favourite-filters")
    ApiCall<Listed<FavouriteFilter>> favouriteFiltersPage(@QueryMap Parameters page);

    /** The companies that a contact is linked with. */
    default PagedCall<Company> ofContact(long contactId) {
        return Paging.plain(page -> ofContactPage(contactId, page));
    }

    /** One page of {@link #ofContact}. */
    @GET("contacts/{id}/companies")
    ApiCall<Listed<Company>> ofContactPage(@Path("id") long contactId, @QueryMap Parameters page);
}
