package io.github.crmsdk.salesmachine;

/** How the access token is sent. The vendor's page about it is not available: none of these is proved. */
public enum AccessAuth {
    /** As the user of HTTP Basic, with an empty password, as the tracking API takes its token. */
    BASIC,
    /** As a bearer token. */
    BEARER,
    /** As {@code api_token} in the query, where proxies and logs may keep it. */
    QUERY_TOKEN
}
