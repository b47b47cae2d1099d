package io.github.crmsdk.sellsy.v1;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.core.vendor.RpcRequest;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Records that belong to one member of staff and can be shared with others. */
public interface Shareable extends Owned {
    /** Shares the record with these members of staff and no others. */
    default ApiCall<Void> updateSharingStaffs(long id, List<Long> staffs) {
        return updateSharing(
                request("updateSharingStaffs", Params.of("linkedid", id).and("staffsIds", staffs)));
    }

    /** Shares the record with these groups of staff and no others. */
    default ApiCall<Void> updateSharingGroups(long id, List<Long> groups) {
        return updateSharing(
                request("updateSharingGroups", Params.of("linkedid", id).and("groupsIds", groups)));
    }

    /** The request of both. */
    @Idempotent
    @POST(".")
    ApiCall<Void> updateSharing(@Body RpcRequest request);
}
