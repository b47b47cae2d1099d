package io.github.crmsdk.sharpspring.user;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sharpspring.internal.Paging;
import io.github.crmsdk.sharpspring.rpc.ListParams;
import io.github.crmsdk.sharpspring.rpc.Rows;
import io.github.crmsdk.sharpspring.rpc.Rpc;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Users, who own records, and the accounts that a reseller manages. */
public interface Users {
    /** The users that match, page by page. */
    default PagedCall<UserProfile> list(UserProfileQuery query) {
        return Paging.of(
                query.pageSize(), (limit, offset) -> profiles(new ListParams(query.conditions(), limit, offset)));
    }

    /** One page of {@link #list}. */
    @Idempotent
    @Rpc(value = "getUserProfiles", result = "userProfile")
    @POST(".")
    ApiCall<Rows<UserProfile>> profiles(@Body ListParams params);

    /** The accounts that this one manages, with members that are not documented. */
    default PagedCall<JsonNode> clients() {
        return Paging.undocumented((limit, offset) -> clientRows(new ListParams(null, limit, offset)));
    }

    /** One page of {@link #clients}. */
    @Idempotent
    @Rpc(value = "getClients", result = "getAllcompanyProfileManagedBys")
    @POST(".")
    ApiCall<Rows<JsonNode>> clientRows(@Body ListParams params);
}
