package io.github.crmsdk.sellsy.calendar;

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

/** Calendar events. Embedded can be company, contact, individual, owner, related, participants and acl. */
@CheckReturnValue
public interface CalendarEvents {
    @POST("calendar-events")
    ApiCall<CalendarEvent> create(@Body CreateCalendarEvent event);

    /** The same, with the answer as the view has it. */
    @POST("calendar-events")
    ApiCall<CalendarEvent> create(@Body CreateCalendarEvent event, @QueryMap View view);

    @GET("calendar-events/{id}")
    ApiCall<CalendarEvent> get(@Path("id") long id);

    /** With what the view embeds, and without the members that it leaves out. */
    @GET("calendar-events/{id}")
    ApiCall<CalendarEvent> get(@Path("id") long id, @QueryMap View view);

    /** Changes what the request mentions and leaves the rest. */
    @Idempotent
    @PUT("calendar-events/{id}")
    ApiCall<CalendarEvent> update(@Path("id") long id, @Body UpdateCalendarEvent changes);

    @Idempotent
    @DELETE("calendar-events/{id}")
    ApiCall<Void> delete(@Path("id") long id);

    /** All calendar events, page by page. They can be ordered by id. */
    default PagedCall<CalendarEvent> list(ListQuery query) {
        return Paging.of(query, this::listPage);
    }

    /** One page of {@link #list}. */
    @GET("calendar-events")
    ApiCall<Listed<CalendarEvent>> listPage(@QueryMap Parameters page);

    /** The calendar events that match, page by page. */
    default PagedCall<CalendarEvent> search(CalendarEventQuery query) {
        return Paging.of(query, page -> searchPage(page, new Search(query)));
    }

    /** One page of {@link #search}. */
    @Idempotent
    @POST("calendar-events/search")
    ApiCall<Listed<CalendarEvent>> searchPage(@QueryMap Parameters page, @Body Search search);

    /**
     * Hands over each event that is created, in the order of ids: the vendor neither sorts events by the time of their
     * creation nor filters by it, so that this relies on later events having greater ids, which is not documented.
     */
    default Watch<CalendarEvent> watch(WatchOptions options) {
        return Watches.created(options, this::list, "id", CalendarEvent::id, CalendarEvent::created);
    }

    /** The labels that calendar events can carry, page by page; they can be ordered by id and rank. */
    default PagedCall<Label> labels(ListQuery query) {
        return Paging.of(query, this::labelsPage);
    }

    /** One page of {@link #labels}. */
    @GET("calendar-events/labels")
    ApiCall<Listed<Label>> labelsPage(@QueryMap Parameters page);
}
