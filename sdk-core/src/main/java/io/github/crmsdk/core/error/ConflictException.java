package io.github.crmsdk.core.error;

import io.github.crmsdk.core.CallInfo;

/** The request clashes with what the vendor holds, a duplicate for one. */
public final class ConflictException extends ApiException {
    private static final long serialVersionUID = 1L;

    ConflictException(CallInfo call, ApiError error) {
        super(call, error);
    }
}
