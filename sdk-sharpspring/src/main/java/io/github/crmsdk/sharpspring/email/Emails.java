package io.github.crmsdk.sharpspring.email;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.batch.BatchCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.sharpspring.event.Event;
import io.github.crmsdk.sharpspring.event.EventReads;
import io.github.crmsdk.sharpspring.event.EventSource;
import io.github.crmsdk.sharpspring.internal.Batches;
import io.github.crmsdk.sharpspring.internal.EventWatch;
import io.github.crmsdk.sharpspring.internal.Paging;
import io.github.crmsdk.sharpspring.internal.Targets;
import io.github.crmsdk.sharpspring.rpc.Created;
import io.github.crmsdk.sharpspring.rpc.ListParams;
import io.github.crmsdk.sharpspring.rpc.Rows;
import io.github.crmsdk.sharpspring.rpc.Rpc;
import io.github.crmsdk.sharpspring.rpc.Written;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** E-mails of the account, their sendings, and what became of them. */
public interface Emails extends EventReads {
    /** Hands over each opening of an e-mail, by {@code createTimestamp}: events of kind {@code emailOpened}. */
    default Watch<Event> watch(WatchOptions options) {
        return EventWatch.open(this, options, List.of(EventSource.EMAIL_OPENED));
    }

    /** The e-mails of the account, page by page. */
    default PagedCall<EmailListing> list(EmailListingQuery query) {
        return Paging.of(
                query.pageSize(), (limit, offset) -> listing(new ListParams(query.conditions(), limit, offset)));
    }

    /** One page of {@link #list}. */
    @Idempotent
    @Rpc(value = "getEmailListing", result = "getAllemailListings")
    @POST(".")
    ApiCall<Rows<EmailListing>> listing(@Body ListParams params);

    /** One e-mail with its content. This method and the next three are known from one third-party client. */
    @Idempotent
    @Rpc(value = "getEmail", param = "id", result = "email")
    @POST(".")
    ApiCall<Email> get(@Body long id);

    @Rpc(value = "createEmail", param = "objects", result = "creates")
    @POST(".")
    ApiCall<Created> create(@Body CreateEmail email);

    /**
     * Creates many. In the one published sample two e-mails were sent and a single entry came back: what has none is {@link
     * io.github.crmsdk.core.batch.BatchItem.State#UNKNOWN}.
     */
    default BatchCall<CreateEmail, Long> createAll(List<CreateEmail> emails) {
        return Batches.of(emails, this::createRequest);
    }

    /** One request of {@link #createAll}: at most 500 objects. */
    @Rpc(value = "createEmail", param = "objects", result = "creates")
    @POST(".")
    ApiCall<List<Written>> createRequest(@Body List<CreateEmail> emails);

    /** Changes what the request mentions and leaves the rest. */
    default ApiCall<Void> update(long id, UpdateEmail changes) {
        return updateOne(UpdateEmail.builder()
                .from(changes)
                .id(Targets.id("UpdateEmail", id, changes.id()))
                .build());
    }

    /** One change of the e-mail with the id that it carries. */
    @Idempotent
    @Rpc(value = "updateEmail", param = "objects", result = "updates")
    @POST(".")
    ApiCall<Void> updateOne(@Body UpdateEmail changes);

    /**
     * Changes many.
     *
     * @throws IllegalArgumentException if one of them has no id
     */
    default BatchCall<UpdateEmail, Long> updateAll(List<UpdateEmail> changes) {
        return Batches.of(
                Targets.all("UpdateEmail", changes, "id", change -> change.id() != null), this::updateRequest);
    }

    /** One request of {@link #updateAll}: at most 500 objects. */
    @Idempotent
    @Rpc(value = "updateEmail", param = "objects", result = "updates")
    @POST(".")
    ApiCall<List<Written>> updateRequest(@Body List<UpdateEmail> changes);

    @Idempotent
    @Rpc(value = "deleteEmail", param = "objects.id", result = "deletes")
    @POST(".")
    ApiCall<Void> delete(@Body long id);

    /** Deletes many by their ids. */
    default BatchCall<Long, Long> deleteAll(List<Long> ids) {
        return Batches.of(ids, this::deleteRequest);
    }

    /** One request of {@link #deleteAll}: at most 500 ids. */
    @Idempotent
    @Rpc(value = "deleteEmail", param = "objects.id", result = "deletes")
    @POST(".")
    ApiCall<List<Written>> deleteRequest(@Body List<Long> ids);

    /** The sendings of the account's e-mails, page by page. */
    default PagedCall<EmailJob> jobs() {
        return Paging.of(500, (limit, offset) -> jobRows(new ListParams(null, limit, offset)));
    }

    /** One page of {@link #jobs}. */
    @Idempotent
    @Rpc(value = "getEmailJobs", result = "getAllgetEmailJobss")
    @POST(".")
    ApiCall<Rows<EmailJob>> jobRows(@Body ListParams params);

    /** What became of the e-mails of one sending; all at once, as no paging is known. */
    default ApiCall<List<EmailEvent>> jobEvents(long emailJobID, EmailEventType type) {
        return jobEvents(new EmailEventsParams(emailJobID, type));
    }

    /** The same with its parameters as one. */
    @Idempotent
    @Rpc(value = "getEmailEvents", result = "lead")
    @POST(".")
    ApiCall<List<EmailEvent>> jobEvents(@Body EmailEventsParams params);
}
