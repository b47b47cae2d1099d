package io.github.crmsdk.sellsy.internal;

import io.github.crmsdk.sellsy.v1.Rpc;
import io.github.crmsdk.sellsy.v1.RpcRequest;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import okhttp3.FormBody;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * Puts arguments into the form {@code request=1&io_mode=json&do_in={"method":..., "params":...}}. The next factory writes
 * the argument itself, so that the application's own serializers are used.
 */
public final class V1Converters extends Converter.Factory {
    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        Converter<Object, RequestBody> json =
                retrofit.nextRequestBodyConverter(this, Object.class, parameterAnnotations, methodAnnotations);
        if (type == RpcRequest.class) {
            return (RpcRequest request) -> form(request.method(), text(json, request.params()));
        }
        return Stream.of(methodAnnotations)
                .filter(Rpc.class::isInstance)
                .map(Rpc.class::cast)
                .findFirst()
                .<Converter<?, RequestBody>>map(rpc ->
                        (Object argument) -> form(rpc.value(), text(json, params(rpc.param(), argument))))
                .orElse(null);
    }

    private static Object params(String member, Object argument) {
        return member.isEmpty() ? argument : Map.of(member, argument);
    }

    private static String text(Converter<Object, RequestBody> json, Object params) throws IOException {
        Buffer written = new Buffer();
        Objects.requireNonNull(json.convert(params)).writeTo(written);
        return written.readUtf8();
    }

    private static RequestBody form(String method, String params) {
        if (!method.matches("\\w+\\.\\w+")) {
            throw new IllegalArgumentException(
                    "method is '" + method + "': it must be two words with a point between, such as Client.getList");
        }
        if (!params.startsWith("{")) {
            throw new IllegalArgumentException("params of " + method + " is no JSON object: give a map or a model");
        }
        return new FormBody.Builder()
                .add("request", "1")
                .add("io_mode", "json")
                .add("do_in", "{\"method\":\"" + method + "\",\"params\":" + params + "}")
                .build();
    }
}
