package io.github.crmsdk.sellsy.v1.lookup;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sellsy.internal.V1Paging;
import io.github.crmsdk.sellsy.v1.Params;
import io.github.crmsdk.sellsy.v1.Rows;
import io.github.crmsdk.sellsy.v1.Rpc;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** The account's staff. */
public interface Staffs {
    /** The members of staff that match, page by page. */
    default PagedCall<Staff> search(StaffQuery query) {
        return V1Paging.of(query, this::rows);
    }

    /** One page of {@link #search}. */
    @Idempotent
    @Rpc("Staffs.getList")
    @POST(".")
    ApiCall<Rows<Staff>> rows(@Body Params params);
}
