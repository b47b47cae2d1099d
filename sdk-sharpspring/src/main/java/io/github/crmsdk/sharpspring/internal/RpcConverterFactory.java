package io.github.crmsdk.sharpspring.internal;

import io.github.crmsdk.core.vendor.RpcConverters;
import io.github.crmsdk.core.vendor.RpcRequest;
import io.github.crmsdk.sharpspring.rpc.Rpc;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/** Puts arguments into {@code {"method":..., "params":..., "id":...}}, as the method's {@link Rpc} says. */
public final class RpcConverterFactory extends RpcConverters<Rpc> {
    private static final MediaType JSON = MediaType.get("application/json; charset=UTF-8");

    public RpcConverterFactory() {
        super(Rpc.class);
    }

    @Override
    protected RpcRequest request(Rpc rpc, Object argument) {
        return new RpcRequest(rpc.value(), params(rpc.param(), argument));
    }

    private static Object params(String place, Object argument) {
        return switch (place) {
            case "" -> argument;
            case "objects" -> Map.of("objects", list(argument));
            case "objects.id" -> objects("id", argument);
            case "objects.systemName" -> objects("systemName", argument);
            default -> Map.of(place, argument);
        };
    }

    private static Object objects(String member, Object argument) {
        return Map.of(
                "objects",
                list(argument).stream().map(value -> Map.of(member, value)).toList());
    }

    private static Collection<?> list(Object argument) {
        return argument instanceof Collection<?> many ? many : List.of(argument);
    }

    @Override
    protected RequestBody body(String method, String params) {
        if (!method.matches("\\w+")) {
            throw new IllegalArgumentException("method is '" + method + "': it must be one word, such as getLeads");
        }
        return RequestBody.create(
                "{\"method\":\"" + method + "\",\"params\":" + params + ",\"id\":\"" + UUID.randomUUID() + "\"}", JSON);
    }
}
