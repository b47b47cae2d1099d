package io.github.crmsdk.salesmanago.gateway;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.salesmanago.event.CreateExternalEvent;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** External events, through the gateway. Creating one is repeated only if it certainly did not arrive. */
public interface GatewayEvents {
    @POST("events")
    ApiCall<GatewayAnswer> create(@Body CreateExternalEvent event);
}
