package io.github.crmsdk.core.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.Request;

/** What a caller may put into a request: nothing that turns it into another one. */
final class RequestParts {
    /** Where a request goes and where it ends; a connection would carry what follows to the vendor as a new request. */
    private static final Set<String> FRAME =
            Set.of("host", "content-length", "transfer-encoding", "te", "trailer", "connection", "upgrade", "expect");

    private static final Pattern METHOD = Pattern.compile("[A-Z]+(-[A-Z]+)*");

    private RequestParts() {}

    static String method(String method) {
        if (!METHOD.matcher(method).matches()) {
            throw new IllegalArgumentException(
                    "method is '" + method + "': it must be an HTTP method in capital letters, such as GET");
        }
        return method;
    }

    static String headerName(String name) {
        if (FRAME.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "The header " + name + " is refused: the HTTP client sets it, so that a request is what it says");
        }
        return name;
    }

    static MediaType contentType(String contentType) {
        MediaType type = MediaType.get(contentType);
        // A quoted parameter may hold what a header may not, which would show only after the call was begun.
        Request.Builder unused = new Request.Builder().header("Content-Type", type.toString());
        return type;
    }
}
