package io.github.crmsdk.sellsy.opportunity;

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
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** The sources of opportunities and their categories. */
@CheckReturnValue
public interface OpportunitySources {
    /** All sources, page by page; they can be ordered by id and rank. */
    default PagedCall<OpportunitySource> list(ListQuery query) {
        return Paging.of(query, this::listPage);
    }

    /** One page of {@link #list}. */
    @GET("opportunities/sources")
    ApiCall<Listed<OpportunitySource>> listPage(@QueryMap Parameters page);

    /** The sources that match, page by page. */
    default PagedCall<OpportunitySource> search(SourceQuery query) {
        return Paging.of(query, page -> searchPage(page, new Search(query)));
    }

    /** One page of {@link #search}. */
    @Idempotent
    @POST("opportunities/sources/search")
    ApiCall<Listed<OpportunitySource>> searchPage(@QueryMap Parameters page, @Body Search search);

    /** The sources of one category, page by page; they can be ordered by id and rank. */
    default PagedCall<OpportunitySource> ofCategory(long categoryId, ListQuery query) {
        return Paging.of(query, page -> ofCategoryPage(categoryId, page));
    }

    /** One page of {@link #ofCategory}. */
    @GET("opportunities/categories/{categoryId}/sources")
    ApiCall<Listed<OpportunitySource>> ofCategoryPage(@Path("categoryId") long categoryId, @QueryMap Parameters page);

    /** All categories, each with what the view embeds: {@code sources}. */
    default PagedCall<SourceCategory> categories(View view) {
        return Paging.plain(page -> categoriesPage(view, page));
    }

    /** One page of {@link #categories}. */
    @GET("opportunities/categories")
    ApiCall<Listed<SourceCategory>> categoriesPage(@QueryMap View view, @QueryMap Parameters page);

    @GET("opportunities/categories/{id}")
    ApiCall<SourceCategory> category(@Path("id") long id);

    /** A category with what the view embeds: {@code sources}. */
    @GET("opportunities/categories/{id}")
    ApiCall<SourceCategory> category(@Path("id") long id, @QueryMap View view);
}
