package io.github.crmsdk.core.vendor;

/**
 * A call of any method of a vendor whose calls name a method.
 *
 * @param method the name on the wire
 * @param params anything that Jackson writes as an object
 */
public record RpcRequest(String method, Object params) {}
