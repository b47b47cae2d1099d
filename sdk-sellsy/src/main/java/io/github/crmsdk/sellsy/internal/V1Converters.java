package io.github.crmsdk.sellsy.internal;

import io.github.crmsdk.core.vendor.RpcConverters;
import io.github.crmsdk.core.vendor.RpcRequest;
import io.github.crmsdk.sellsy.v1.Rpc;
import java.util.Map;
import okhttp3.FormBody;
import okhttp3.RequestBody;

/** Puts arguments into the form {@code request=1&io_mode=json&do_in={"method":..., "params":...}}. */
public final class V1Converters extends RpcConverters<Rpc> {
    public V1Converters() {
        super(Rpc.class);
    }

    @Override
    protected RpcRequest request(Rpc rpc, Object argument) {
        return new RpcRequest(rpc.value(), rpc.param().isEmpty() ? argument : Map.of(rpc.param(), argument));
    }

    @Override
    protected RequestBody body(String method, String params) {
        if (!method.matches("\\w+\\.\\w+")) {
            throw new IllegalArgumentException(
                    "method is '" + method + "': it must be two words with a point between, such as Client.getList");
        }
        return new FormBody.Builder()
                .add("request", "1")
                .add("io_mode", "json")
                .add("do_in", "{\"method\":\"" + method + "\",\"params\":" + params + "}")
                .build();
    }
}
