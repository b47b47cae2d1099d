package io.github.crmsdk.core.error;

import io.github.crmsdk.core.CallInfo;

/** The vendor found the request wrong; {@link ApiError#fields()} names the members where the vendor does. */
public final class InvalidRequestException extends ApiException {
    private static final long serialVersionUID = 1L;

    InvalidRequestException(CallInfo call, ApiError error) {
        super(call, error);
    }
}
