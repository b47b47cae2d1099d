package io.github.crmsdk.salesmanago.event;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.batch.BatchCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.salesmanago.model.Result;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * External events of contacts.
 *
 * <p>An event may start e-mails, so creating one is repeated only if it certainly did not arrive. A failure whose
 * {@link io.github.crmsdk.core.error.CrmException#outcomeUnknown()} is true may have created it.
 */
@CheckReturnValue
public interface Events {
    @POST("v2/contact/addContactExtEvent")
    ApiCall<WrittenEvent> create(@Body CreateExternalEvent event);

    /** Replaces an event: how a CART grows until it becomes a PURCHASE. */
    @POST("v2/contact/updateContactExtEvent")
    ApiCall<WrittenEvent> update(@Body UpdateExternalEvent event);

    @Idempotent
    @POST("contact/deleteContactExtEvent")
    ApiCall<Result> delete(@Body EventKey event);

    default ApiCall<Result> delete(String eventId) {
        return delete(new EventKey(eventId));
    }

    /** Creates any number of events, 400 a call. The vendor gives no ids for them. */
    default BatchCall<CreateExternalEvent, String> batchCreate(List<CreateExternalEvent> events) {
        return new BatchCall<>(
                events,
                BatchEvents.MOST,
                part -> batchCreate(new BatchEvents(part)).map(outcome -> BatchItems.of(part, outcome)));
    }

    @POST("v2/contact/addBatchContactExtEvent")
    ApiCall<BatchOutcome> batchCreate(@Body BatchEvents batch);
}
