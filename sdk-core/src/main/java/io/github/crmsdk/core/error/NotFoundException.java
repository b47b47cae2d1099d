package io.github.crmsdk.core.error;

import io.github.crmsdk.core.CallInfo;

/** The vendor has no such record, or no such path. */
public final class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1L;

    NotFoundException(CallInfo call, ApiError error) {
        super(call, error);
    }
}
