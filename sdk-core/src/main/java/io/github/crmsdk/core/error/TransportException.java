package io.github.crmsdk.core.error;

import io.github.crmsdk.core.CallInfo;
import org.jspecify.annotations.Nullable;

/** No complete answer came: no connection, a broken one, no time left. */
public non-sealed class TransportException extends CrmException {
    private static final long serialVersionUID = 1L;

    private final boolean outcomeUnknown;

    /** Used by the SDK. */
    public TransportException(CallInfo call, String what, boolean outcomeUnknown, @Nullable Throwable cause) {
        super(call, outcomeUnknown ? what + "; the request was sent, the vendor may have carried it out" : what, cause);
        this.outcomeUnknown = outcomeUnknown;
    }

    @Override
    public boolean outcomeUnknown() {
        return outcomeUnknown;
    }
}
