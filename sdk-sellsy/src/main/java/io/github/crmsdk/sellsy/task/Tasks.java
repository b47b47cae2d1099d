package io.github.crmsdk.sellsy.task;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.sellsy.attached.Label;
import io.github.crmsdk.sellsy.internal.Paging;
import io.github.crmsdk.sellsy.internal.Watches;
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

/** Tasks. Embedded can be owner, assigned_staffs, related, company, individual, contact and acl. */
@CheckReturnValue
public interface Tasks {
    @POST("tasks")
    ApiCall<Task> create(@Body CreateTask task);

    /** The same, with the answer as the view has it. */
    @POST("tasks")
    ApiCall<Task> create(@Body CreateTask task, @QueryMap View view);

    @GET("tasks/{id}")
    ApiCall<Task> get(@Path("id") long id);

    /** With what the view embeds, and without the members that it leaves out. */
    @GET("tasks/{id}")
    ApiCall<Task> get(@Path("id") long id, @QueryMap View view);

    /** Changes what the request mentions and leaves the rest. */
    @Idempotent
    @PUT("tasks/{id}")
    ApiCall<Task> update(@Path("id") long id, @Body UpdateTask changes);

    /** The same, with the answer as the view has it. */
    @Idempotent
    @PUT("tasks/{id}")
    ApiCall<Task> update(@Path("id") long id, @Body UpdateTask changes, @QueryMap View view);

    @Idempotent
    @DELETE("tasks/{id}")
    ApiCall<Void> delete(@Path("id") long id);

    /** All tasks, page by page. They can be ordered by id. */
    default PagedCall<Task> list(ListQuery query) {
        return Paging.of(query, this::listPage);
    }

    /** One page of {@link #list}. */
    @GET("tasks")
    ApiCall<Listed<Task>> listPage(@QueryMap Parameters page);

    /** The tasks that match, page by page. */
    default PagedCall<Task> search(TaskQuery query) {
        return Paging.of(query, page -> searchPage(page, new Search(query)));
    }

    /** One page of {@link #search}. */
    @Idempotent
    @POST("tasks/search")
    ApiCall<Listed<Task>> searchPage(@QueryMap Parameters page, @Body Search search);

    /**
     * Hands over each task that is created, in the order of ids: the vendor does not sort tasks by time, so that this
     * relies on later tasks having greater ids, which is not documented.
     */
    default Watch<Task> watch(WatchOptions options) {
        return Watches.created(options, this::list, "id", Task::id, Task::created);
    }

    /** The labels that tasks can carry, page by page; they can be ordered by id and rank. */
    default PagedCall<Label> labels(ListQuery query) {
        return Paging.of(query, this::labelsPage);
    }

    /** One page of {@link #labels}. */
    @GET("tasks/labels")
    ApiCall<Listed<Label>> labelsPage(@QueryMap Parameters page);
}
