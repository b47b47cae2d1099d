package io.github.crmsdk.salesmate.company;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.salesmate.model.Created;
import io.github.crmsdk.salesmate.model.RecordType;
import io.github.crmsdk.salesmate.search.SearchRequest;
import io.github.crmsdk.salesmate.search.SearchResult;
import io.github.crmsdk.salesmate.search.Searches;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Companies of the account. */
@CheckReturnValue
public interface Companies {
    /** The fields that a list asks for unless the query names its own. */
    List<String> FIELDS = List.of(
            "id",
            "name",
            "type",
            "phone",
            "website",
            "billingAddressLine1",
            "billingAddressLine2",
            "billingCity",
            "billingZipCode",
            "billingState",
            "billingCountry",
            "tags",
            "annualRevenue",
            "owner.id",
            "owner.name",
            "openDealCount",
            "wonDealCount",
            "lostDealCount",
            "totalAmountOfOpenDeal",
            "totalAmountOfWonDeal",
            "openActivities",
            "lastCommunicationAt",
            "lastCommunicationMode",
            "photo",
            "createdAt",
            "lastModifiedAt");

    @POST("company/v4")
    ApiCall<Created> create(@Body CreateCompany company);

    @GET("company/v4/{id}")
    ApiCall<Company> get(@Path("id") long id);

    /** Changes what the request mentions and leaves the rest. */
    @Idempotent
    @PUT("company/v4/{id}")
    ApiCall<Void> update(@Path("id") long id, @Body UpdateCompany changes);

    /** Deleting what is not there is a {@link io.github.crmsdk.core.error.NotFoundException}. */
    @Idempotent
    @DELETE("company/v4/{id}")
    ApiCall<Void> delete(@Path("id") long id);
    /** The companies that match, page by page. */
    default PagedCall<Company> list(CompanyQuery query) {
        return Searches.list(query, RecordType.COMPANY, FIELDS, this::search);
    }

    /**
     * Hands over each company that is created, by {@code createdAt} and by id; both orders are known from the vendor's
     * documents for other kinds of record and from other clients. Polling, as the vendor documents no webhooks.
     */
    default Watch<Company> watch(WatchOptions options) {
        return Searches.watch(options, RecordType.COMPANY, FIELDS, this::search, Company::id, Company::createdAt);
    }

    /**
     * Hands over each company that is created or changed, once for each {@code lastModifiedAt}, which it reads newest first. A
     * change comes when the vendor's clock is a minute past it, with all later changes that are seen by then.
     */
    default Watch<Company> watchChanges(WatchOptions options) {
        return Searches.watchChanges(
                options, RecordType.COMPANY, FIELDS, this::search, Company::id, Company::lastModifiedAt);
    }

    /** One page of a search, for what {@link #list} cannot express. */
    @Idempotent
    @POST("company/v4/search")
    ApiCall<SearchResult<Company>> search(
            @Query("rows") int rows,
            @Query("from") long from,
            @Query("selectedCustomViewId") @Nullable String customViewId,
            @Body SearchRequest body);
}
