package io.github.crmsdk.salesmanago.batch;

import io.github.crmsdk.core.error.CrmException;
import org.jspecify.annotations.Nullable;

/**
 * What became of one request of a batch.
 *
 * @param id what the vendor gave for it: a contact's id, or the id of the asynchronous job; null if nothing
 * @param failure why it was refused, not sent, or is in doubt, where the call as a whole failed
 */
public record BatchItem<T>(
        T request,
        State state,
        @Nullable String id,
        @Nullable CrmException failure) {
    /** How far a request came. */
    public enum State {
        /** The vendor took it. */
        ACCEPTED,
        /** The vendor refused it: by itself, or with all others of its call. */
        REFUSED,
        /** The vendor may or may not have carried it out: look before sending it again. */
        UNKNOWN,
        /** It was not sent, because an earlier call failed in a way that the next would too. */
        NOT_SENT
    }
}
