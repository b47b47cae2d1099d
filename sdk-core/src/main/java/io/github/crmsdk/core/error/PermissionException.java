package io.github.crmsdk.core.error;

import io.github.crmsdk.core.CallInfo;

/** The credentials are good, but their user may not do this, or the account lacks the feature. */
public final class PermissionException extends ApiException {
    private static final long serialVersionUID = 1L;

    PermissionException(CallInfo call, ApiError error) {
        super(call, error);
    }
}
