package io.github.crmsdk.sellsy.v1.lookup;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sellsy.v1.Params;
import io.github.crmsdk.sellsy.v1.Rpc;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** What the vendor knows of the caller. */
public interface Infos {
    /** Whose keys these are; a cheap way to try them. */
    default ApiCall<AccountInfos> get() {
        return get(Params.none());
    }

    /** The request of {@link #get()}. */
    @Idempotent
    @Rpc("Infos.getInfos")
    @POST(".")
    ApiCall<AccountInfos> get(@Body Params params);
}
