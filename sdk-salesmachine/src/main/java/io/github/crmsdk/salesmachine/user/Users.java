package io.github.crmsdk.salesmachine.user;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.salesmachine.internal.Lists;
import io.github.crmsdk.salesmachine.model.RecordList;
import java.util.Map;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;
import retrofit2.http.Url;

/**
 * Those who work with Salesmachine. Need the access token. The vendor documents the user itself and that it is read singly
 * and in lists; the paths and the paging follow those of contacts and are not proved.
 */
@CheckReturnValue
public interface Users {
    @GET("v2/users/{id}")
    ApiCall<User> get(@Path("id") String id);

    /** All users, page by page. */
    default PagedCall<User> list() {
        return Lists.of("v2/users", this::page);
    }

    /**
     * One page; what {@link #list} calls.
     *
     * @param path below the client's base URL
     */
    @GET
    ApiCall<RecordList<User>> page(@Url String path, @QueryMap Map<String, String> query);
}
