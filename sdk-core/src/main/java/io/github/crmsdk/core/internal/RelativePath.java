package io.github.crmsdk.core.internal;

import java.util.Arrays;
import java.util.Locale;
import okhttp3.HttpUrl;

/** Joins a caller's path to a base URL so that the result can be nowhere else. */
final class RelativePath {
    private RelativePath() {}

    /** @param shown the path as messages may show it */
    static HttpUrl resolve(HttpUrl base, String path, String shown) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        if (relative.startsWith("/") || relative.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            throw refused(shown, "it is absolute: give the part after " + base);
        }
        if (relative.indexOf('?') >= 0 || relative.indexOf('#') >= 0) {
            throw refused(shown, "it has a query or fragment: add parameters with query(name, value)");
        }
        if (relative.chars().anyMatch(c -> c == '\\' || Character.isISOControl(c))) {
            throw refused(shown, "it has a backslash or a control character: percent-encode it");
        }
        for (String segment : relative.split("/", -1)) {
            if (climbs(segment)) {
                throw refused(shown, "it has a '" + segment + "' segment, which could leave the base URL");
            }
        }
        return base.newBuilder().addEncodedPathSegments(relative).build();
    }

    /** As a server may read it that decodes before it splits, or that cuts parameters off: {@code ..%2f} and {@code ..;}. */
    private static boolean climbs(String segment) {
        String decoded = segment.toLowerCase(Locale.ROOT)
                .replace("%2e", ".")
                .replace("%2f", "/")
                .replace("%5c", "/")
                .replace("%3b", ";");
        return Arrays.stream(decoded.split("/", -1))
                .map(part -> part.split(";", 2)[0])
                .anyMatch(part -> part.equals("..") || part.equals("."));
    }

    /** A query is not shown: a link copied from an answer may carry a token there. */
    private static IllegalArgumentException refused(String shown, String why) {
        return new IllegalArgumentException("The path '" + shown.split("[?#]", 2)[0].strip() + "' is refused: " + why);
    }
}
