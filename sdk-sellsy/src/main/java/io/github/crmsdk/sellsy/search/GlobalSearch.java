package io.github.crmsdk.sellsy.search;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.sellsy.model.Parameters;
import retrofit2.http.GET;
import retrofit2.http.QueryMap;

/**
 * A search through all kinds of records.
 *
 * <pre>{@code
 * sellsy.search().find(SearchQuery.builder().text("John").addTypes(SearchType.CONTACT).build())
 * }</pre>
 */
@CheckReturnValue
public interface GlobalSearch {
    /** The best hits. The vendor documents no way to further ones. */
    default ApiCall<SearchResult> find(SearchQuery query) {
        return found(Parameters.none()
                .and("q", query.text())
                .andEach("type[]", query.types())
                .and("limit", query.limit()));
    }

    /** The request of {@link #find}. */
    @GET("search")
    ApiCall<SearchResult> found(@QueryMap Parameters query);
}
