package io.github.crmsdk.sellsy.customfield;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sellsy.internal.Paging;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.Listed;
import io.github.crmsdk.sellsy.model.Parameters;
import io.github.crmsdk.sellsy.model.Search;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** The custom fields of the account. */
@CheckReturnValue
public interface CustomFields {
    @GET("custom-fields/{id}")
    ApiCall<CustomField> get(@Path("id") long id);

    /** All custom fields, page by page. They can be ordered by id. */
    default PagedCall<CustomField> list(ListQuery query) {
        return Paging.of(query, this::listPage);
    }

    /** One page of {@link #list}. */
    @GET("custom-fields")
    ApiCall<Listed<CustomField>> listPage(@QueryMap Parameters page);

    /** The custom fields that match, page by page. */
    default PagedCall<CustomField> search(CustomFieldQuery query) {
        return Paging.of(query, page -> searchPage(page, new Search(query)));
    }

    /** One page of {@link #search}. */
    @Idempotent
    @POST("custom-fields/search")
    ApiCall<Listed<CustomField>> searchPage(@QueryMap Parameters page, @Body Search search);
}
