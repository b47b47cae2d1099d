package io.github.crmsdk.sharpspring.campaign;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.batch.BatchCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.sharpspring.internal.Batches;
import io.github.crmsdk.sharpspring.internal.Paging;
import io.github.crmsdk.sharpspring.internal.RangeWatch;
import io.github.crmsdk.sharpspring.internal.Targets;
import io.github.crmsdk.sharpspring.rpc.Created;
import io.github.crmsdk.sharpspring.rpc.DateRange;
import io.github.crmsdk.sharpspring.rpc.ListParams;
import io.github.crmsdk.sharpspring.rpc.Rows;
import io.github.crmsdk.sharpspring.rpc.Rpc;
import io.github.crmsdk.sharpspring.rpc.Written;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Campaigns. Their methods are known from six third-party clients. */
public interface Campaigns {
    @Rpc(value = "createCampaigns", param = "objects", result = "creates")
    @POST(".")
    ApiCall<Created> create(@Body CreateCampaign campaign);

    /** Creates many. */
    default BatchCall<CreateCampaign, Long> createAll(List<CreateCampaign> campaigns) {
        return Batches.of(campaigns, this::createRequest);
    }

    /** One request of {@link #createAll}: at most 500 objects. */
    @Rpc(value = "createCampaigns", param = "objects", result = "creates")
    @POST(".")
    ApiCall<List<Written>> createRequest(@Body List<CreateCampaign> campaigns);

    /** An unknown id is a {@link io.github.crmsdk.core.error.NotFoundException}. */
    @Idempotent
    @Rpc(value = "getCampaign", param = "id", result = "campaign")
    @POST(".")
    ApiCall<Campaign> get(@Body long id);

    /**
     * Changes what the request mentions and leaves the rest. What an unknown id leads to is
     * not documented. If nothing would change, the vendor may refuse with code 302.
     *
     * @throws IllegalArgumentException if the changes carry another id
     */
    default ApiCall<Void> update(long id, UpdateCampaign changes) {
        return updateOne(UpdateCampaign.builder()
                .from(changes)
                .id(Targets.id("UpdateCampaign", id, changes.id()))
                .build());
    }

    /** One change of the campaign with the id that it carries. */
    @Idempotent
    @Rpc(value = "updateCampaigns", param = "objects", result = "updates")
    @POST(".")
    ApiCall<Void> updateOne(@Body UpdateCampaign changes);

    /**
     * Changes many.
     *
     * @throws IllegalArgumentException if one of them has no id
     */
    default BatchCall<UpdateCampaign, Long> updateAll(List<UpdateCampaign> changes) {
        return Batches.of(
                Targets.all("UpdateCampaign", changes, "id", change -> change.id() != null), this::updateRequest);
    }

    /** One request of {@link #updateAll}: at most 500 objects. */
    @Idempotent
    @Rpc(value = "updateCampaigns", param = "objects", result = "updates")
    @POST(".")
    ApiCall<List<Written>> updateRequest(@Body List<UpdateCampaign> changes);

    @Idempotent
    @Rpc(value = "deleteCampaigns", param = "objects.id", result = "deletes")
    @POST(".")
    ApiCall<Void> delete(@Body long id);

    /** Deletes many by their ids. */
    default BatchCall<Long, Long> deleteAll(List<Long> ids) {
        return Batches.of(ids, this::deleteRequest);
    }

    /** One request of {@link #deleteAll}: at most 500 ids. */
    @Idempotent
    @Rpc(value = "deleteCampaigns", param = "objects.id", result = "deletes")
    @POST(".")
    ApiCall<List<Written>> deleteRequest(@Body List<Long> ids);

    /** The campaigns that match, page by page. */
    default PagedCall<Campaign> list(CampaignQuery query) {
        return Paging.of(query.pageSize(), (limit, offset) -> rows(new ListParams(query.conditions(), limit, offset)));
    }

    /** Those that were created or changed in a stretch of time. */
    default PagedCall<Campaign> list(DateRange range) {
        return RangeWatch.list(range, this::dateRange);
    }

    /**
     * Hands over each campaign that is created. Campaigns tell no time of their creation: what a watch finds is ordered by
     * poll and id, and its place follows
     * the {@code Date} of the vendor's answers, as far as there are records to prove it.
     */
    default Watch<Campaign> watch(WatchOptions options) {
        return RangeWatch.open(options, this::dateRange, Campaign::id, campaign -> null);
    }

    /**
     * Hands over each campaign that is created or changed. The vendor tells no time of a change: what differs from what was
     * handed over last is a change.
     */
    default Watch<Campaign> watchChanges(WatchOptions options) {
        return RangeWatch.openChanges(options, this::dateRange, Campaign::id, campaign -> null);
    }

    /** One page of {@link #list(CampaignQuery)}, for what a query cannot express. */
    @Idempotent
    @Rpc(value = "getCampaigns", result = "campaign")
    @POST(".")
    ApiCall<Rows<Campaign>> rows(@Body ListParams params);

    /** One page of {@link #list(DateRange)}. */
    @Idempotent
    @Rpc(value = "getCampaignsDateRange", result = "campaign")
    @POST(".")
    ApiCall<Rows<Campaign>> dateRange(@Body DateRange range);
}
