package io.github.crmsdk.sellsy.quota;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import java.util.Map;
import retrofit2.http.GET;

/** What the account may use. */
@CheckReturnValue
public interface Quotas {
    /**
     * The quotas by the vendor's names: {@code api_rate_seconds}, {@code api_rate_minutes}, {@code api_rate_days} and {@code
     * api_rate_months} are those of requests, {@code custom_fields} and {@code pipelines} two of many others.
     */
    @GET("quotas")
    ApiCall<Map<String, Quota>> list();
}
