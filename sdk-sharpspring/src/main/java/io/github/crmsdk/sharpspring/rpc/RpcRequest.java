package io.github.crmsdk.sharpspring.rpc;

/**
 * A call of any method.
 *
 * @param method the name on the wire
 * @param params anything that Jackson writes as an object
 */
public record RpcRequest(String method, Object params) {}
