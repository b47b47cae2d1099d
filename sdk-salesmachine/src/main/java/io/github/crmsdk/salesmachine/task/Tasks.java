package io.github.crmsdk.salesmachine.task;

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
 * What users have to do about contacts or accounts. Need the access token. The vendor documents the task itself and that
 * it is read singly and in lists; the paths and the paging follow those of contacts and are not proved. Nothing is known
 * of writing tasks.
 */
@CheckReturnValue
public interface Tasks {
    @GET("v2/tasks/{id}")
    ApiCall<Task> get(@Path("id") String id);

    /** All tasks, page by page. */
    default PagedCall<Task> list() {
        return Lists.of("v2/tasks", this::page);
    }

    /**
     * One page; what {@link #list} calls.
     *
     * @param path below the client's base URL
     */
    @GET
    ApiCall<RecordList<Task>> page(@Url String path, @QueryMap Map<String, String> query);
}
