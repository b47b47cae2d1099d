package io.github.crmsdk.salesmachine.event;

import io.github.crmsdk.core.ApiCall;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Events of contacts. Need the tracking token. Sending an event twice may count it twice, so that it is repeated only if
 * the vendor certainly did not see it, or said that it was too busy.
 */
public interface Events {
    @POST("v1/track/event")
    ApiCall<Void> create(@Body CreateEvent event);

    /** A page view is an event too. */
    @POST("v1/track/event")
    ApiCall<Void> create(@Body PageView view);
}
