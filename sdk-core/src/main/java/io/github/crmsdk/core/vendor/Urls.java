package io.github.crmsdk.core.vendor;

import java.time.Duration;
import okhttp3.HttpUrl;

/** Checks of client settings. */
final class Urls {
    private Urls() {}

    static HttpUrl base(String member, String text) {
        HttpUrl url = HttpUrl.parse(text);
        if (url == null
                || !url.username().isEmpty()
                || !url.password().isEmpty()
                || url.query() != null
                || url.fragment() != null) {
            throw new IllegalArgumentException(member
                    + " is no plain http or https URL: give scheme, host and path without user, query or fragment");
        }
        return url.encodedPath().endsWith("/")
                ? url
                : url.newBuilder().addPathSegment("").build();
    }

    static Duration positive(String member, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(member + " is " + value + ": it must be longer than zero");
        }
        return value;
    }
}
