package io.github.crmsdk.salesmachine.activity;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.salesmachine.internal.Lists;
import io.github.crmsdk.salesmachine.model.RecordList;
import java.util.Map;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;
import retrofit2.http.Url;

/**
 * Calls, meetings and e-mails. Need the access token. The vendor documents the activity itself; the paths and the paging
 * follow those of contacts and are not proved. Nothing is known of writing activities.
 */
public interface Activities {
    @GET("v2/activities/{id}")
    ApiCall<Activity> get(@Path("id") String id);

    /** All activities, page by page. */
    default PagedCall<Activity> list() {
        return Lists.of("v2/activities", this::page);
    }

    /**
     * One page; what {@link #list} calls.
     *
     * @param path below the client's base URL
     */
    @GET
    ApiCall<RecordList<Activity>> page(@Url String path, @QueryMap Map<String, String> query);
}
