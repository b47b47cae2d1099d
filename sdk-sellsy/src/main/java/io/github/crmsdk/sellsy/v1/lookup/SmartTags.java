package io.github.crmsdk.sellsy.v1.lookup;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sellsy.v1.Params;
import io.github.crmsdk.sellsy.v1.Rpc;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Tags. */
public interface SmartTags {
    /**
     * Gives tags to a record; known from one third-party client.
     *
     * @param linkedtype {@code people}, say; which others there are is not documented
     * @param tags neither blank nor with a comma
     */
    default ApiCall<Void> assign(String linkedtype, long linkedid, List<String> tags) {
        Checks.commaSeparated("tags", tags);
        return assign(
                Params.of("linkedtype", linkedtype).and("linkedid", linkedid).and("tags", String.join(",", tags)));
    }

    /** The request of {@link #assign(String, long, List)}. */
    @Idempotent
    @Rpc("SmartTags.assign")
    @POST(".")
    ApiCall<Void> assign(@Body Params params);
}
