package io.github.crmsdk.core.vendor;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a vendor wraps what it answers, and how it says that it refused. */
public interface Envelope {
    /**
     * Reads the operation's value out of an answer with a success status, in one pass.
     *
     * @return null if the answer is a success without a value
     * @throws RefusedException if the answer is a refusal of this operation in particular
     * @throws IOException if the answer is a refusal or does not fit; {@link #refusal} then tells which
     */
    @Nullable
    Object open(Answer answer, Operation operation) throws IOException;

    /** What the vendor refused, if this answer, of whatever status, is a refusal in the vendor's own form. */
    Optional<Refusal> refusal(Answer answer);

    /** How long no further call should be sent, by what this answer says of a quota. Seen for every answer. */
    default Optional<Duration> hold(Answer answer) {
        return Optional.empty();
    }
}
