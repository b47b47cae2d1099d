package io.github.crmsdk.sellsy.v1;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.core.vendor.RpcRequest;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Records that belong to one member of staff. */
public interface Owned {
    /** What the vendor's names of these methods begin with, such as {@code Client}. */
    String collection();

    /** A method of this collection, such as {@code Client.getList}. */
    default RpcRequest request(String verb, Params params) {
        return new RpcRequest(collection() + "." + verb, params);
    }

    /**
     * Gives the record to another member of staff.
     *
     * @param staff the {@code linkedid} of a {@link io.github.crmsdk.sellsy.v1.lookup.Staff}
     */
    default ApiCall<Void> updateOwner(long id, long staff) {
        return updateOwner(request("updateOwner", Params.of("linkedid", id).and("ownerid", staff)));
    }

    /** The request of {@link #updateOwner(long, long)}. */
    @Idempotent
    @POST(".")
    ApiCall<Void> updateOwner(@Body RpcRequest request);
}
