package io.github.crmsdk.salesmanago.integration;

import io.github.crmsdk.core.ApiCall;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Contact and event in one call, as the vendor's own library writes both. */
public interface Integrations {
    @POST("integration/upsert")
    ApiCall<IntegrationResult> upsert(@Body IntegrationUpsert request);
}
