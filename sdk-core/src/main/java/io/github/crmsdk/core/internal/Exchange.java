package io.github.crmsdk.core.internal;

import io.github.crmsdk.core.CallInfo;
import io.github.crmsdk.core.vendor.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * One call as the sender sees it.
 *
 * @param timeout the call's own, if it has one
 */
record Exchange<T extends @Nullable Object>(
        Request request, CallInfo info, boolean idempotent, Decoder<T> decoder, Optional<Duration> timeout) {

    /** Reads the value of an answer with a success status. */
    interface Decoder<T extends @Nullable Object> {
        T decode(Answer answer) throws IOException;
    }
}
