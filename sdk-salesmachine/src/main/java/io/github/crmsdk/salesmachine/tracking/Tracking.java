package io.github.crmsdk.salesmachine.tracking;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.batch.BatchCall;
import io.github.crmsdk.core.vendor.Idempotent;
import java.util.Collection;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** What the tracking API does besides contacts, accounts and events one by one. Needs the tracking token. */
@CheckReturnValue
public interface Tracking {
    /** How many messages a request holds: what the vendor's own clients send. Its limit is not documented. */
    int BATCH_SIZE = 100;

    /**
     * Sends any number of upserts, events, page views and messages, in their order, {@value #BATCH_SIZE} a request.
     *
     * <pre>{@code
     * BatchResult<Trackable, Void> result = salesmachine.tracking().batch(List.of(contact, account, event)).execute();
     * }</pre>
     *
     * <p>The vendor answers for a request as a whole, so that its messages share what became of it, and gives no ids. A
     * missing token is an {@link IllegalStateException} before anything is sent.
     */
    default BatchCall<Trackable, Void> batch(Collection<? extends Trackable> items) {
        return new BatchCall<>(List.copyOf(items), BATCH_SIZE, part -> Messages.post(this, part));
    }

    /** One request of a batch; what {@link #batch} calls. Each message names its method. */
    @POST("v1/batch")
    ApiCall<Void> post(@Body List<Message> messages);

    /** The same for upserts alone, which may be sent twice. */
    @Idempotent
    @POST("v1/batch")
    ApiCall<Void> postUpserts(@Body List<Message> messages);

    /** Does nothing but prove that host and token work. Which answer the vendor gives is not documented. */
    @Idempotent
    @POST("v1/ping")
    ApiCall<Void> ping();
}
