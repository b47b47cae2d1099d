package io.github.crmsdk.sellsy.staff;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sellsy.internal.Paging;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.Listed;
import io.github.crmsdk.sellsy.model.Parameters;
import io.github.crmsdk.sellsy.model.Search;
import io.github.crmsdk.sellsy.model.View;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/**
 * Members of staff. Depending on the plan, the vendor shows the caller alone. Embedded can be preferences, acl, licenses and
 * preferences_calendar; of a single one also profile, account, user, subscriptions, features and intercom_hash.
 */
@CheckReturnValue
public interface Staffs {
    @POST("staffs")
    ApiCall<Staff> create(@Body CreateStaff staff);

    @GET("staffs/{id}")
    ApiCall<Staff> get(@Path("id") long id);

    /** With what the view embeds, and without the members that it leaves out. */
    @GET("staffs/{id}")
    ApiCall<Staff> get(@Path("id") long id, @QueryMap View view);

    /** The member of staff whose credentials the client has. */
    @GET("staffs/me")
    ApiCall<Staff> me();

    @GET("staffs/me")
    ApiCall<Staff> me(@QueryMap View view);

    /** Changes what the request mentions and leaves the rest. */
    @Idempotent
    @PUT("staffs/{id}")
    ApiCall<Staff> update(@Path("id") long id, @Body UpdateStaff changes);

    /** The same, with the answer as the view has it. */
    @Idempotent
    @PUT("staffs/{id}")
    ApiCall<Staff> update(@Path("id") long id, @Body UpdateStaff changes, @QueryMap View view);

    /** All members of staff, page by page. They can be ordered by id and name. */
    default PagedCall<Staff> list(ListQuery query) {
        return Paging.of(query, this::listPage);
    }

    /** One page of {@link #list}. */
    @GET("staffs")
    ApiCall<Listed<Staff>> listPage(@QueryMap Parameters page);

    /** The members of staff that match, page by page. */
    default PagedCall<Staff> search(StaffQuery query) {
        return Paging.of(query, page -> searchPage(page, new Search(query)));
    }

    /** One page of {@link #search}. */
    @Idempotent
    @POST("staffs/search")
    ApiCall<Listed<Staff>> searchPage(@QueryMap Parameters page, @Body Search search);

    /** Gives a member of staff these licenses, at most one, in place of those it had. */
    @Idempotent
    @PUT("staffs/{id}/licenses")
    ApiCall<List<License>> updateLicenses(@Path("id") long id, @Body List<LicenseRef> licenses);

    /** Takes all licenses from a member of staff. */
    @Idempotent
    @DELETE("staffs/{id}/licenses")
    ApiCall<Void> deleteLicenses(@Path("id") long id);

    default PagedCall<Team> teams(ListQuery query) {
        return Paging.of(query, this::teamsPage);
    }

    /** One page of {@link #teams}. */
    @GET("teams")
    ApiCall<Listed<Team>> teamsPage(@QueryMap Parameters page);

    /** What members of staff can be allowed to do. They can be ordered by name and id. */
    default PagedCall<Profile> profiles(ListQuery query) {
        return Paging.of(query, this::profilesPage);
    }

    /** One page of {@link #profiles}. */
    @GET("profiles")
    ApiCall<Listed<Profile>> profilesPage(@QueryMap Parameters page);
}
