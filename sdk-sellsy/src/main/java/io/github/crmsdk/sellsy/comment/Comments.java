package io.github.crmsdk.sellsy.comment;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
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

/** Comments on records. Embedded can be owner, related, company, individual, contact and acl. */
@CheckReturnValue
public interface Comments {
    @POST("comments")
    ApiCall<Comment> create(@Body CreateComment comment);

    /** The same, with the answer as the view has it. */
    @POST("comments")
    ApiCall<Comment> create(@Body CreateComment comment, @QueryMap View view);

    /** Has the vendor check a comment without creating it: what {@link #create} would refuse, this refuses. */
    @Idempotent
    @POST("comments?verify=true")
    ApiCall<Void> verify(@Body CreateComment comment);

    @GET("comments/{id}")
    ApiCall<Comment> get(@Path("id") long id);

    /** With what the view embeds, and without the members that it leaves out. */
    @GET("comments/{id}")
    ApiCall<Comment> get(@Path("id") long id, @QueryMap View view);

    /** Changes what the request mentions and leaves the rest. */
    @Idempotent
    @PUT("comments/{id}")
    ApiCall<Comment> update(@Path("id") long id, @Body UpdateComment changes);

    /** The same, with the answer as the view has it. */
    @Idempotent
    @PUT("comments/{id}")
    ApiCall<Comment> update(@Path("id") long id, @Body UpdateComment changes, @QueryMap View view);

    /** Has the vendor check changes without making them. */
    @Idempotent
    @PUT("comments/{id}?verify=true")
    ApiCall<Void> verify(@Path("id") long id, @Body UpdateComment changes);

    @Idempotent
    @DELETE("comments/{id}")
    ApiCall<Void> delete(@Path("id") long id);

    /** All comments, page by page. They can be ordered by id, updated and created. */
    default PagedCall<Comment> list(ListQuery query) {
        return Paging.of(query, this::listPage);
    }

    /** One page of {@link #list}. */
    @GET("comments")
    ApiCall<Listed<Comment>> listPage(@QueryMap Parameters page);

    /** The comments that match, page by page. */
    default PagedCall<Comment> search(CommentQuery query) {
        return Paging.of(query, page -> searchPage(page, new Search(query)));
    }

    /** One page of {@link #search}. */
    @Idempotent
    @POST("comments/search")
    ApiCall<Listed<Comment>> searchPage(@QueryMap Parameters page, @Body Search search);

    /**
     * Hands over each comment that is created, by {@code created} and by id, both of which the vendor documents as orders
     * of the list.
     */
    default Watch<Comment> watch(WatchOptions options) {
        return Watches.created(options, this::list, "created", Comment::id, Comment::created);
    }

    /**
     * Hands over each comment that is created or changed, once for each {@code updated}. A change comes when the vendor's
     * clock is a second past it, with all later changes that are seen by then.
     */
    default Watch<Comment> watchChanges(WatchOptions options) {
        return Watches.changed(options, this::list, "updated", Comment::id, Comment::updated);
    }
}
