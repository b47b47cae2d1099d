package io.github.crmsdk.salesmachine;

/** How the tracking token is sent. Both ways are documented by the vendor. */
public enum TrackingAuth {
    /** As the user of HTTP Basic, with an empty password. */
    BASIC,
    /** As {@code api_token} in the query, where proxies and logs may keep it. */
    QUERY_TOKEN
}
