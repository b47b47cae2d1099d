package io.github.crmsdk.core.error;

import io.github.crmsdk.core.CallInfo;

/** The kinds of refusal that have an exception of their own. Vendor modules map their codes onto these. */
public enum ErrorKind {
    AUTHENTICATION,
    PERMISSION,
    NOT_FOUND,
    INVALID_REQUEST,
    CONFLICT,
    RATE_LIMIT,
    SERVER,
    OTHER;

    /** What an HTTP status says by itself. */
    public static ErrorKind of(int status) {
        return switch (status) {
            case 400, 413, 415, 422 -> INVALID_REQUEST;
            case 401 -> AUTHENTICATION;
            case 403 -> PERMISSION;
            case 404, 410 -> NOT_FOUND;
            case 409, 412 -> CONFLICT;
            case 429 -> RATE_LIMIT;
            default -> status >= 500 ? SERVER : OTHER;
        };
    }

    /** The exception of this kind. */
    public ApiException exception(CallInfo call, ApiError error) {
        return switch (this) {
            case AUTHENTICATION -> new AuthenticationException(call, error);
            case PERMISSION -> new PermissionException(call, error);
            case NOT_FOUND -> new NotFoundException(call, error);
            case INVALID_REQUEST -> new InvalidRequestException(call, error);
            case CONFLICT -> new ConflictException(call, error);
            case RATE_LIMIT -> new RateLimitException(call, error);
            case SERVER -> new ServerException(call, error);
            case OTHER -> new ApiException(call, error);
        };
    }
}
