package io.github.crmsdk.sharpspring.lead;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.batch.BatchCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.sharpspring.event.TimelineEntry;
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

/**
 * Leads: the people of the account.
 *
 * <pre>{@code
 * long id = sharpspring.leads().create(CreateLead.builder().emailAddress("ann@example.com").build()).execute().id();
 * for (Lead lead : sharpspring.leads().list(LeadQuery.byEmailAddress("ann@example.com"))) { ... }
 * }</pre>
 */
public interface Leads {
    @Rpc(value = "createLeads", param = "objects", result = "creates")
    @POST(".")
    ApiCall<Created> create(@Body CreateLead lead);

    /** Creates many. */
    default BatchCall<CreateLead, Long> createAll(List<CreateLead> leads) {
        return Batches.of(leads, this::createRequest);
    }

    /** One request of {@link #createAll}: at most 500 objects. */
    @Rpc(value = "createLeads", param = "objects", result = "creates")
    @POST(".")
    ApiCall<List<Written>> createRequest(@Body List<CreateLead> leads);

    /** An unknown id is a {@link io.github.crmsdk.core.error.NotFoundException}. */
    @Idempotent
    @Rpc(value = "getLead", param = "id", result = "lead")
    @POST(".")
    ApiCall<Lead> get(@Body long id);

    /**
     * Changes what the request mentions and leaves the rest. An id that does not exist is a {@link
     * io.github.crmsdk.core.error.NotFoundException}. If nothing would change, the vendor may refuse with code 302.
     *
     * @throws IllegalArgumentException if the changes carry another id
     */
    default ApiCall<Void> update(long id, UpdateLead changes) {
        return updateOne(UpdateLead.builder()
                .from(changes)
                .id(Targets.id("UpdateLead", id, changes.id()))
                .build());
    }

    /**
     * Changes the lead with the id or the e-mail address that the changes carry.
     *
     * @throws IllegalArgumentException if they carry neither
     */
    default ApiCall<Void> update(UpdateLead changes) {
        return updateOne(targeted(List.of(changes)).get(0));
    }

    /** One change of the lead with the id or e-mail address that it carries. */
    @Idempotent
    @Rpc(value = "updateLeadsV2", param = "objects", result = "updates")
    @POST(".")
    ApiCall<Void> updateOne(@Body UpdateLead changes);

    /**
     * Changes many.
     *
     * @throws IllegalArgumentException if one of them has no id or emailAddress
     */
    default BatchCall<UpdateLead, Long> updateAll(List<UpdateLead> changes) {
        return Batches.of(targeted(changes), this::updateRequest);
    }

    private static List<UpdateLead> targeted(List<UpdateLead> changes) {
        return Targets.all(
                "UpdateLead",
                changes,
                "id or emailAddress",
                change -> change.id() != null || change.emailAddress() != null);
    }

    /** One request of {@link #updateAll}: at most 500 objects. */
    @Idempotent
    @Rpc(value = "updateLeadsV2", param = "objects", result = "updates")
    @POST(".")
    ApiCall<List<Written>> updateRequest(@Body List<UpdateLead> changes);

    @Idempotent
    @Rpc(value = "deleteLeads", param = "objects.id", result = "deletes")
    @POST(".")
    ApiCall<Void> delete(@Body long id);

    /** Deletes many by their ids. */
    default BatchCall<Long, Long> deleteAll(List<Long> ids) {
        return Batches.of(ids, this::deleteRequest);
    }

    /** One request of {@link #deleteAll}: at most 500 ids. */
    @Idempotent
    @Rpc(value = "deleteLeads", param = "objects.id", result = "deletes")
    @POST(".")
    ApiCall<List<Written>> deleteRequest(@Body List<Long> ids);

    /** The leads that match, page by page; without ids and e-mail addresses only active leads, by one third-party client. */
    default PagedCall<Lead> list(LeadQuery query) {
        return Paging.of(
                query.pageSize(),
                query.mostRows(),
                (limit, offset) -> rows(new ListParams(query.conditions(), limit, offset, query.wireFields())));
    }

    /** Those that were created or changed in a stretch of time. */
    default PagedCall<Lead> list(DateRange range) {
        return RangeWatch.list(range, this::dateRange);
    }

    /**
     * Hands over each lead that is created, by {@code createTimestamp}. Reads {@code getLeadsDateRange} from ten minutes
     * before the newest lead that was handed over. Limit and offset of that method are not documented, but known to work
     * from three clients; they are sent only once a page is full.
     */
    default Watch<Lead> watch(WatchOptions options) {
        return RangeWatch.open(options, this::dateRange, Lead::id, Lead::createTimestamp);
    }

    /**
     * Hands over each lead that is created or changed, once for each {@code updateTimestamp}. A change comes when the
     * vendor's clock is a second past it, with all other changes of that second.
     */
    default Watch<Lead> watchChanges(WatchOptions options) {
        return RangeWatch.openChanges(options, this::dateRange, Lead::id, Lead::updateTimestamp);
    }

    /** What happened to one lead. */
    default PagedCall<TimelineEntry> timeline(long leadID) {
        return timeline(TimelineQuery.builder().whoID(leadID).build());
    }

    /** What happened to a lead, by kind and time. */
    default PagedCall<TimelineEntry> timeline(TimelineQuery query) {
        return Paging.of(
                query.pageSize(), (limit, offset) -> timelineRows(new ListParams(query.conditions(), limit, offset)));
    }

    /** One page of {@link #timeline(TimelineQuery)}. */
    @Idempotent
    @Rpc(value = "getLeadTimeline", result = "leadTimeline")
    @POST(".")
    ApiCall<Rows<TimelineEntry>> timelineRows(@Body ListParams params);

    /**
     * Lets SharpSpring post changed leads to this address. Known from three third-party clients; what is posted, and how to
     * end it, is not documented.
     */
    @Rpc(value = "subscribeToLeadUpdates", param = "url")
    @POST(".")
    ApiCall<Subscription> subscribeToUpdates(@Body String url);

    /** One page of {@link #list(LeadQuery)}, for what a query cannot express. */
    @Idempotent
    @Rpc(value = "getLeads", result = "lead")
    @POST(".")
    ApiCall<Rows<Lead>> rows(@Body ListParams params);

    /** One page of {@link #list(DateRange)}. */
    @Idempotent
    @Rpc(value = "getLeadsDateRange", result = "lead")
    @POST(".")
    ApiCall<Rows<Lead>> dateRange(@Body DateRange range);
}
