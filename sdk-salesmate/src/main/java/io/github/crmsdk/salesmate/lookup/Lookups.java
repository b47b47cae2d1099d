package io.github.crmsdk.salesmate.lookup;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import java.util.List;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** What fills the drop-downs of a form. Both calls are of the API's older generations. */
@CheckReturnValue
public interface Lookups {
    /**
     * Currencies of the account.
     *
     * @param text part of a name or code; empty for all
     */
    @GET("v3/lookups/active/currency")
    ApiCall<List<Currency>> currencies(@Query("q") String text);

    /** Tags in use; known from one third-party client. */
    @GET("v1/tags")
    ApiCall<List<Tag>> tags();
}
