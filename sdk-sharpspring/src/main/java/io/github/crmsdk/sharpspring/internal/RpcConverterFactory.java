package io.github.crmsdk.sharpspring.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.sharpspring.rpc.Rpc;
import io.github.crmsdk.sharpspring.rpc.RpcRequest;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
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

/** Puts arguments into {@code {"method":..., "params":..., "id":...}}, as the method's {@link Rpc} says. */
public final class RpcConverterFactory extends Converter.Factory {
    private static final MediaType JSON = MediaType.get("application/json; charset=UTF-8");

    private final ObjectMapper mapper;

    public RpcConverterFactory(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        if (type == RpcRequest.class) {
            return (RpcRequest request) -> body(request.method(), request.params());
        }
        return Stream.of(methodAnnotations)
                .filter(Rpc.class::isInstance)
                .map(Rpc.class::cast)
                .findFirst()
                .map(this::converter)
                .orElse(null);
    }

    private Converter<Object, RequestBody> converter(Rpc rpc) {
        return argument -> body(rpc.value(), params(rpc.param(), argument));
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

    private RequestBody body(String method, Object params) throws JsonProcessingException {
        JsonNode tree = mapper.valueToTree(params);
        if (!tree.isObject()) {
            throw new IllegalArgumentException("params of " + method + " is no JSON object but " + tree.getNodeType());
        }
        ObjectNode request = mapper.createObjectNode().put("method", method);
        request.set("params", tree);
        request.put("id", UUID.randomUUID().toString());
        return RequestBody.create(mapper.writeValueAsBytes(request), JSON);
    }
}
