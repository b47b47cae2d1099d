package io.github.crmsdk.sellsy.v1;

/**
 * A call of any method.
 *
 * @param method the name on the wire, such as {@code Client.getList}
 * @param params anything that Jackson writes as an object
 */
public record RpcRequest(String method, Object params) {}
