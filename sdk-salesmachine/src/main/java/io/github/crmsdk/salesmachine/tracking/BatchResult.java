package io.github.crmsdk.salesmachine.tracking;

import io.github.crmsdk.core.error.CrmException;
import java.util.Optional;

/**
 * What became of one item of a batch. The vendor answers for a request as a whole, so items of one request share their
 * outcome.
 *
 * @param item as it was given
 * @param failure why it was not accepted; empty if it was
 */
public record BatchResult(Trackable item, Outcome outcome, Optional<CrmException> failure) {

    /** How sure one can be of an item. */
    public enum Outcome {
        /** The vendor took the request. */
        ACCEPTED,
        /** The vendor refused the request. */
        REFUSED,
        /** The request went out and may have been carried out: look before sending an event again. */
        UNKNOWN,
        /** The request did not go out, by its own failure or an earlier one's. */
        NOT_SENT
    }
}
