package io.github.crmsdk.core;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Calls of anything the vendor offers, typed here or not. Credentials, budget, retries, limits and errors are those of
 * the client; the answer is the vendor's whole body, envelope included.
 *
 * <pre>{@code
 * JsonNode users = salesmate.raw().get("v1/users/active").query("limit", 5).execute();
 * }</pre>
 */
@CheckReturnValue
public interface RawApi {
    /**
     * A call with any HTTP method.
     *
     * @param method in capital letters
     * @param path relative to the client's base URL, with or without a leading slash; already percent-encoded where it
     *     needs to be
     * @throws IllegalArgumentException if the method is none, or if the path is absolute, leaves the base URL by
     *     {@code ..} in any spelling, or has a query
     */
    RawCall<JsonNode> request(String method, String path);

    default RawCall<JsonNode> get(String path) {
        return request("GET", path);
    }

    default RawCall<JsonNode> post(String path) {
        return request("POST", path);
    }

    default RawCall<JsonNode> put(String path) {
        return request("PUT", path);
    }

    default RawCall<JsonNode> patch(String path) {
        return request("PATCH", path);
    }

    default RawCall<JsonNode> delete(String path) {
        return request("DELETE", path);
    }
}
