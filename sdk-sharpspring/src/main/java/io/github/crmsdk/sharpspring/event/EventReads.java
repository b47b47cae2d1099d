package io.github.crmsdk.sharpspring.event;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sharpspring.rpc.ListParams;
import io.github.crmsdk.sharpspring.rpc.Rows;
import io.github.crmsdk.sharpspring.rpc.Rpc;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** How all kinds of events are read. */
public interface EventReads {
    /**
     * One page by kind. That the method exists, and that it replaces {@code getEvents}, is documented; how its parameters
     * are nested and what its rows are called is not, so that rows of any name are taken, and
     * those of several names one after another: the vendor says that each kind comes separately.
     */
    @Idempotent
    @Rpc(value = "getEventsByType", result = "event")
    @POST(".")
    ApiCall<Rows<Event>> eventsByType(@Body ListParams params);

    /** One page of all kinds. The vendor calls this method superseded. */
    @Idempotent
    @Rpc(value = "getEvents", result = "event")
    @POST(".")
    ApiCall<Rows<Event>> events(@Body ListParams params);
}
