package io.github.crmsdk.core.error;

import io.github.crmsdk.core.CallInfo;
import org.jspecify.annotations.Nullable;

/** The call's own time or one attempt's time was over before an answer came. */
public final class CallTimeoutException extends TransportException {
    private static final long serialVersionUID = 1L;

    /** Used by the SDK. */
    public CallTimeoutException(CallInfo call, String what, boolean outcomeUnknown, @Nullable Throwable cause) {
        super(call, what, outcomeUnknown, cause);
    }
}
