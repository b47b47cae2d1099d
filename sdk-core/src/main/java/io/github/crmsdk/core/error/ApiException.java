package io.github.crmsdk.core.error;

import io.github.crmsdk.core.CallInfo;

/** The vendor answered and refused. The subclasses tell the common reasons apart; this class itself is any other. */
public non-sealed class ApiException extends CrmException {
    private static final long serialVersionUID = 1L;

    private final ApiError error;

    ApiException(CallInfo call, ApiError error) {
        super(call, error.toString(), null);
        this.error = error;
    }

    /** What the vendor said. */
    public ApiError error() {
        return error;
    }
}
