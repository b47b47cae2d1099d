package io.github.crmsdk.core;

import java.io.Serializable;

/**
 * Which call this is, for messages, logs and metrics. Holds no secret.
 *
 * @param vendor the vendor's name, such as {@code Salesmate}
 * @param account which of the vendor's accounts, such as the link name
 * @param operation resource and method, such as {@code deals.get}; {@code raw} for raw calls
 * @param method the HTTP method
 * @param path the path without query
 */
public record CallInfo(String vendor, String account, String operation, String method, String path)
        implements Serializable {
    @Override
    public String toString() {
        return vendor + " " + operation + " (" + method + " " + path + ")";
    }
}
