package io.github.crmsdk.sharpspring;

/** A version of the API. The only documented difference is the time zone of dates. */
public enum ApiVersion {
    /** Times are in the zone of the account's Company Profile. */
    V1("v1"),
    /** Times are in UTC. */
    V1_2("v1.2");

    private final String path;

    ApiVersion(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
