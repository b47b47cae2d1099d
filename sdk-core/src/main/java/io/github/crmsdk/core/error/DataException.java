package io.github.crmsdk.core.error;

import io.github.crmsdk.core.CallInfo;
import org.jspecify.annotations.Nullable;

/** An answer came that does not fit the vendor's contract: no JSON, cut JSON, a missing member, a wrong type. */
public final class DataException extends CrmException {
    private static final long serialVersionUID = 1L;

    private final String body;

    /** Used by the SDK. */
    public DataException(CallInfo call, String what, String body, @Nullable Throwable cause) {
        super(call, what, cause);
        this.body = body;
    }

    /** Used by the SDK where no single answer is to blame. */
    public DataException(CallInfo call, String what) {
        this(call, what, "", null);
    }

    /** True: the vendor did answer. */
    @Override
    public boolean outcomeUnknown() {
        return true;
    }

    /** The first part of the answer's body, without secrets. */
    public String body() {
        return body;
    }
}
