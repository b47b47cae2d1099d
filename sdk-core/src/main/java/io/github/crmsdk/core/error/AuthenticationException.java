package io.github.crmsdk.core.error;

import io.github.crmsdk.core.CallInfo;

/** The vendor does not accept the credentials: missing, wrong, expired or of another account. */
public final class AuthenticationException extends ApiException {
    private static final long serialVersionUID = 1L;

    AuthenticationException(CallInfo call, ApiError error) {
        super(call, error);
    }
}
