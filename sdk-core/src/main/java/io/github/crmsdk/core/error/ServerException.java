package io.github.crmsdk.core.error;

import io.github.crmsdk.core.CallInfo;

/** The vendor failed by itself: HTTP 500 and above, or a body that says so under a status of success. */
public final class ServerException extends ApiException {
    private static final long serialVersionUID = 1L;

    private final boolean outcomeUnknown;

    ServerException(CallInfo call, ApiError error) {
        super(call, error);
        this.outcomeUnknown = error.status() != 503;
    }

    /** True but for HTTP 503, which says that the vendor did not take the request up. */
    @Override
    public boolean outcomeUnknown() {
        return outcomeUnknown;
    }
}
