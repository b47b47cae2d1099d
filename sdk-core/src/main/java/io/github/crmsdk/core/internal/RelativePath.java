package io.github.crmsdk.core.internal;

import java.util.Locale;
import okhttp3.HttpUrl;

/** Joins a caller's path to a base URL so that the result can be nowhere else. */
final class RelativePath {
    private RelativePath() {}

    static HttpUrl resolve(HttpUrl base, String path) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        if (relative.startsWith("/") || relative.startsWith("\\") || relative.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            throw refused(path, "it is absolute: give the part after " + base);
        }
        if (relative.indexOf('?') >= 0 || relative.indexOf('#') >= 0) {
            throw refused(path, "it has a query or fragment: add parameters with query(name, value)");
        }
        for (String segment : relative.split("[/\\\\]", -1)) {
            String decoded = segment.toLowerCase(Locale.ROOT).replace("%2e", ".");
            if (decoded.equals("..") || decoded.equals(".")) {
                throw refused(path, "it has a '" + segment + "' segment, which could leave the base URL");
            }
        }
        HttpUrl url = base.newBuilder().addEncodedPathSegments(relative).build();
        if (!url.host().equals(base.host()) || !url.encodedPath().startsWith(base.encodedPath())) {
            throw refused(path, "it leaves the base URL");
        }
        return url;
    }

    private static IllegalArgumentException refused(String path, String why) {
        return new IllegalArgumentException("The path '" + path + "' is refused: " + why);
    }
}
