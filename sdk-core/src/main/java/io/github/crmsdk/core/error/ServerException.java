package io.github.crmsdk.core.error;

import io.github.crmsdk.core.CallInfo;

/** The vendor failed by itself: HTTP 500 and above, or a body that says so under a status of success. */
public final class ServerException extends ApiException {
    private static final long serialVersionUID = 1L;

    ServerException(CallInfo call, ApiError error) {
        super(call, error);
    }
}
