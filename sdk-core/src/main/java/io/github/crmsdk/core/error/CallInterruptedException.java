package io.github.crmsdk.core.error;

import io.github.crmsdk.core.CallInfo;
import org.jspecify.annotations.Nullable;

/** The thread that waited for the call was interrupted; its interrupt flag is set again. */
public final class CallInterruptedException extends TransportException {
    private static final long serialVersionUID = 1L;

    /** Used by the SDK. */
    public CallInterruptedException(CallInfo call, boolean outcomeUnknown, @Nullable Throwable cause) {
        super(call, "interrupted", outcomeUnknown, cause);
    }
}
