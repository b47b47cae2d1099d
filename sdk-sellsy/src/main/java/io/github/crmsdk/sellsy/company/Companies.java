package io.github.crmsdk.sellsy.company;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sellsy.internal.Paging;
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

/** Companies: clients, prospects and suppliers that are no persons. Those are individuals. */
public interface Companies {
    @POST("companies")
    ApiCall<Company> create(@Body CreateCompany company);

    /** Has the vendor check a company without creating it: what {@link #create} would refuse, this refuses. */
    @Idempotent
    @POST("companies?verify=true")
    ApiCall<Void> verify(@Body CreateCompany company);

    default ApiCall<Company> get(long id) {
        return getPart(id, Parameters.none());
    }

    /** With what the view embeds, and without the members that it leaves out. */
    default ApiCall<Company> get(long id, View view) {
        return getPart(id, Parameters.of(view));
    }

    /** The request of {@link #get}. */
    @GET("companies/{id}")
    ApiCall<Company> getPart(@Path("id") long id, @QueryMap Parameters view);

    /** Changes what the request mentions and leaves the rest. */
    @Idempotent
    @PUT("companies/{id}")
    ApiCall<Company> update(@Path("id") long id, @Body UpdateCompany changes);

    /** Has the vendor check changes without making them. */
    @Idempotent
    @PUT("companies/{id}?verify=true")
    ApiCall<Void> verify(@Path("id") long id, @Body UpdateCompany changes);

    @Idempotent
    @DELETE("companies/{id}")
    ApiCall<Void> delete(@Path("id") long id);

    /** All companies, page by page. */
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
}
