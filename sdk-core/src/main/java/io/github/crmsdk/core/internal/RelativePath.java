package io.github.crmsdk.core.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Joins a caller's path to a base URL so that the result can be nowhere else. */
final class RelativePath {
    private static final Pattern ABSOLUTE = Pattern.compile("/|[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern UNSAFE = Pattern.compile("[\\\\\\x00-\\x1f\\x7f-\\x9f]");
    private static final Pattern DOT = Pattern.compile("[.]|%2[eE]");

    private RelativePath() {}

    /** @param shown the path as messages may show it */
    static HttpUrl resolve(HttpUrl base, String path, String shown) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        if (ABSOLUTE.matcher(relative).lookingAt()) {
            throw refused(shown, "it is absolute: give the part after " + base);
        }
        if (relative.indexOf('?') >= 0 || relative.indexOf('#') >= 0) {
            throw refused(shown, "it has a query or fragment: add parameters with query(name, value)");
        }
        if (UNSAFE.matcher(relative).find()) {
            throw refused(shown, "it has a backslash or a control character: percent-encode it");
        }
        if (DOT.matcher(relative).find()) {
            refuseClimbing(relative, shown);
        }
        return base.newBuilder().addEncodedPathSegments(relative).build();
    }

    private static void refuseClimbing(String relative, String shown) {
        for (String segment : relative.split("/", -1)) {
            if (climbs(segment)) {
                throw refused(shown, "it has a '" + segment + "' segment, which could leave the base URL");
            }
        }
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
