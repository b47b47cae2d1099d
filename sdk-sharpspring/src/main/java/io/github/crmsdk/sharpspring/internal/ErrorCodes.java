package io.github.crmsdk.sharpspring.internal;

import io.github.crmsdk.core.error.ErrorKind;

/** What the vendor's documented codes mean. Any other code is known by the HTTP status alone. */
final class ErrorCodes {
    static final String DAILY_LIMIT = "106";
    static final String SECOND_LIMIT = "107";

    private ErrorCodes() {}

    static ErrorKind kind(String code, int status) {
        return switch (code) {
            case "103", "104", "105" -> ErrorKind.AUTHENTICATION;
            case DAILY_LIMIT, SECOND_LIMIT -> ErrorKind.RATE_LIMIT;
            // 209 is about the objects of one request: sending it again would not help.
            case "101", "102", "201", "202", "203", "204", "205", "206", "207", "208", "209", "210", "211" ->
                ErrorKind.INVALID_REQUEST;
            case "215", "217", "218", "219", "220", "222", "223", "303", "304" -> ErrorKind.INVALID_REQUEST;
            case "212", "305", "306" -> ErrorKind.PERMISSION;
            case "213", "221", "301" -> ErrorKind.CONFLICT;
            case "214", "216", "307", "404" -> ErrorKind.NOT_FOUND;
            case "999" -> ErrorKind.SERVER;
            default -> ErrorKind.of(status);
        };
    }
}
