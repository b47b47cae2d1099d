package io.github.crmsdk.sharpspring.internal;

import io.github.crmsdk.core.auth.Bodies;
import io.github.crmsdk.sharpspring.rpc.Rpc;
import io.github.crmsdk.sharpspring.rpc.RpcRequest;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * Puts arguments into {@code {"method":..., "params":..., "id":...}}, as the method's {@link Rpc} says. The next factory
 * writes the argument itself, so that the application's own serializers are used.
 */
public final class RpcConverterFactory extends Converter.Factory {
    private static final MediaType JSON = MediaType.get("application/json; charset=UTF-8");

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        Converter<Object, RequestBody> json =
                retrofit.nextRequestBodyConverter(this, Object.class, parameterAnnotations, methodAnnotations);
        if (type == RpcRequest.class) {
            return (RpcRequest request) -> body(request.method(), text(json, request.params()));
        }
        return Stream.of(methodAnnotations)
                .filter(Rpc.class::isInstance)
                .map(Rpc.class::cast)
                .findFirst()
                .<Converter<?, RequestBody>>map(rpc ->
                        (Object argument) -> body(rpc.value(), text(json, params(rpc.param(), argument))))
                .orElse(null);
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

    private static String text(Converter<Object, RequestBody> json, Object params) throws IOException {
        return new String(Bodies.bytes(json.convert(params)), StandardCharsets.UTF_8);
    }

    private static RequestBody body(String method, String params) {
        if (!method.matches("\\w+")) {
            throw new IllegalArgumentException("method is '" + method + "': it must be one word, such as getLeads");
        }
        if (!params.startsWith("{")) {
            throw new IllegalArgumentException("params of " + method + " is no JSON object: give a map or a model");
        }
        return RequestBody.create(
                "{\"method\":\"" + method + "\",\"params\":" + params + ",\"id\":\"" + UUID.randomUUID() + "\"}", JSON);
    }
}
