package io.github.crmsdk.salesmate.activity;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.salesmate.model.Created;
import io.github.crmsdk.salesmate.model.RecordType;
import io.github.crmsdk.salesmate.search.SearchRequest;
import io.github.crmsdk.salesmate.search.SearchResult;
import io.github.crmsdk.salesmate.search.Searches;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Activities of the account, done or not. */
@CheckReturnValue
public interface Activities {
    /** The fields that a list asks for unless the query names its own. */
    List<String> FIELDS = List.of(
            "id",
            "title",
            "type",
            "isCompleted",
            "dueDate",
            "endDate",
            "duration",
            "description",
            "tags",
            "note",
            "outcome",
            "owner.id",
            "owner.name",
            "primaryContact.id",
            "primaryContact.name",
            "primaryCompany.id",
            "primaryCompany.name",
            "relatedTo.id",
            "relatedTo.title",
            "createdAt",
            "completedAt",
            "lastModifiedAt");

    @POST("activity/v4")
    ApiCall<Created> create(@Body CreateActivity activity);

    @GET("activity/v4/{id}")
    ApiCall<Activity> get(@Path("id") long id);

    /** Changes what the request mentions and leaves the rest. */
    @Idempotent
    @PUT("activity/v4/{id}")
    ApiCall<Void> update(@Path("id") long id, @Body UpdateActivity changes);

    /** Deletes softly, as {@link #delete(long, boolean)} with false. */
    default ApiCall<Void> delete(long id) {
        return delete(id, false);
    }

    /**
     * Deleting what is not there is a {@link io.github.crmsdk.core.error.NotFoundException}.
     *
     * @param hardDelete true to delete for good
     */
    @Idempotent
    @DELETE("activity/v4/{id}")
    ApiCall<Void> delete(@Path("id") long id, @Query("hardDelete") boolean hardDelete);

    /** The activities that match, page by page. */
    default PagedCall<Activity> list(ActivityQuery query) {
        return Searches.list(query, RecordType.ACTIVITY, FIELDS, this::search);
    }

    /**
     * Hands over each activity that is created, by {@code createdAt} and by id; both orders are known from the vendor's
     * documents for other kinds of record and from other clients. Polling, as the vendor documents no webhooks.
     */
    default Watch<Activity> watch(WatchOptions options) {
        return Searches.watch(options, RecordType.ACTIVITY, FIELDS, this::search, Activity::id, Activity::createdAt);
    }

    /**
     * Hands over each activity that is created or changed, once for each {@code lastModifiedAt}, which it reads newest first. A
     * change comes when the vendor's clock is a minute past it, with all later changes that are seen by then.
     */
    default Watch<Activity> watchChanges(WatchOptions options) {
        return Searches.watchChanges(
                options, RecordType.ACTIVITY, FIELDS, this::search, Activity::id, Activity::lastModifiedAt);
    }

    /** One page of a search, for what {@link #list} cannot express. */
    @Idempotent
    @POST("activity/v4/search?viewType=list")
    ApiCall<SearchResult<Activity>> search(
            @Query("rows") int rows,
            @Query("from") long from,
            @Query("selectedCustomViewId") @Nullable String customViewId,
            @Body SearchRequest body);
}
