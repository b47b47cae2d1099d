package io.github.crmsdk.core.batch;

import io.github.crmsdk.core.error.CrmException;
import org.jspecify.annotations.Nullable;

/**
 * What became of one request of a batch.
 *
 * @param request as it was given
 * @param id what the vendor gave for it: the new record's id, or that of a job in the background; null if nothing
 * @param failure why it was not accepted: the vendor's refusal of this request, or what happened to the call that it was
 *     part of; null if it was accepted, or if the vendor gave no reason
 * @param <T> the request's type
 * @param <I> the id's type
 */
public record BatchItem<T, I>(
        T request, State state, @Nullable I id, @Nullable CrmException failure) {
    /** How far a request came. */
    public enum State {
        /** The vendor took it. */
        ACCEPTED,
        /** The vendor refused it: by itself, or with all others of its call. */
        REFUSED,
        /** The vendor may or may not have carried it out: look before sending it again. */
        UNKNOWN,
        /** It did not reach the vendor, or the vendor was too busy to take it up: it may be sent again. */
        NOT_SENT
    }

    /** A request that the vendor took. */
    public static <T, I> BatchItem<T, I> accepted(T request, @Nullable I id) {
        return new BatchItem<>(request, State.ACCEPTED, id, null);
    }

    public boolean isAccepted() {
        return state == State.ACCEPTED;
    }
}
