package io.github.crmsdk.sharpspring.opportunity;

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
import io.github.crmsdk.sharpspring.rpc.TimestampKind;
import io.github.crmsdk.sharpspring.rpc.Written;
import java.util.List;
import java.util.Objects;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Opportunities: the sales that are hoped for. */
public interface Opportunities {
    @Rpc(value = "createOpportunities", param = "objects", result = "creates")
    @POST(".")
    ApiCall<Created> create(@Body CreateOpportunity opportunity);

    /** Creates many. */
    default BatchCall<CreateOpportunity, Long> createAll(List<CreateOpportunity> opportunities) {
        return Batches.of(opportunities, this::createRequest);
    }

    /** One request of {@link #createAll}: at most 500 objects. */
    @Rpc(value = "createOpportunities", param = "objects", result = "creates")
    @POST(".")
    ApiCall<List<Written>> createRequest(@Body List<CreateOpportunity> opportunities);

    /** An unknown id is a {@link io.github.crmsdk.core.error.NotFoundException}. */
    @Idempotent
    @Rpc(value = "getOpportunity", param = "id", result = "opportunity")
    @POST(".")
    ApiCall<Opportunity> get(@Body long id);

    /**
     * Changes what the request mentions and leaves the rest. What an unknown id leads to is
     * not documented. If nothing would change, the vendor may refuse with code 302.
     *
     * @throws IllegalArgumentException if the changes carry another id
     */
    default ApiCall<Void> update(long id, UpdateOpportunity changes) {
        return updateOne(UpdateOpportunity.builder()
                .from(changes)
                .id(Targets.id("UpdateOpportunity", id, changes.id()))
                .build());
    }

    /** One change of the opportunity with the id that it carries. */
    @Idempotent
    @Rpc(value = "updateOpportunities", param = "objects", result = "updates")
    @POST(".")
    ApiCall<Void> updateOne(@Body UpdateOpportunity changes);

    /**
     * Changes many.
     *
     * @throws IllegalArgumentException if one of them has no id
     */
    default BatchCall<UpdateOpportunity, Long> updateAll(List<UpdateOpportunity> changes) {
        return Batches.of(
                Targets.all("UpdateOpportunity", changes, "id", change -> change.id() != null), this::updateRequest);
    }

    /** One request of {@link #updateAll}: at most 500 objects. */
    @Idempotent
    @Rpc(value = "updateOpportunities", param = "objects", result = "updates")
    @POST(".")
    ApiCall<List<Written>> updateRequest(@Body List<UpdateOpportunity> changes);

    @Idempotent
    @Rpc(value = "deleteOpportunities", param = "objects.id", result = "deletes")
    @POST(".")
    ApiCall<Void> delete(@Body long id);

    /** Deletes many by their ids. */
    default BatchCall<Long, Long> deleteAll(List<Long> ids) {
        return Batches.of(ids, this::deleteRequest);
    }

    /** One request of {@link #deleteAll}: at most 500 ids. */
    @Idempotent
    @Rpc(value = "deleteOpportunities", param = "objects.id", result = "deletes")
    @POST(".")
    ApiCall<List<Written>> deleteRequest(@Body List<Long> ids);

    /** The opportunities that match, page by page. */
    default PagedCall<Opportunity> list(OpportunityQuery query) {
        return Paging.of(query.pageSize(), (limit, offset) -> rows(new ListParams(query.conditions(), limit, offset)));
    }

    /** Those that were created or changed in a stretch of time. */
    default PagedCall<Opportunity> list(DateRange range) {
        return RangeWatch.list(range, this::dateRange);
    }

    /**
     * Hands over each opportunity that is created. Opportunities tell no time of their creation: what a watch finds is
     * ordered by poll and id, and its place follows
     * the {@code Date} of the vendor's answers, as far as there are records to prove it. Limit and offset of {@code
     * getOpportunitiesDateRange} are not documented; they are sent only once a page is full.
     */
    default Watch<Opportunity> watch(WatchOptions options) {
        return RangeWatch.open(options, this::dateRange, Opportunity::id, opportunity -> null);
    }

    /**
     * Hands over each opportunity that is created or changed. The vendor tells no time of a change: what differs from what was
     * handed over last is a change.
     */
    default Watch<Opportunity> watchChanges(WatchOptions options) {
        return RangeWatch.openChanges(options, this::dateRange, Opportunity::id, opportunity -> null);
    }

    /** The same for those of one owner, chosen by the client: the vendor's method knows no such condition. */
    default Watch<Opportunity> watch(long ownerID, WatchOptions options) {
        return new Watch<>(
                new RangeWatch<>(
                        this::dateRange,
                        TimestampKind.CREATE,
                        Opportunity::id,
                        opportunity -> null,
                        opportunity -> Objects.equals(opportunity.ownerID(), ownerID),
                        "owner " + ownerID),
                options);
    }

    /** One page of {@link #list(OpportunityQuery)}, for what a query cannot express. */
    @Idempotent
    @Rpc(value = "getOpportunities", result = "opportunity")
    @POST(".")
    ApiCall<Rows<Opportunity>> rows(@Body ListParams params);

    /** One page of {@link #list(DateRange)}. */
    @Idempotent
    @Rpc(value = "getOpportunitiesDateRange", result = "opportunity")
    @POST(".")
    ApiCall<Rows<Opportunity>> dateRange(@Body DateRange range);
}
