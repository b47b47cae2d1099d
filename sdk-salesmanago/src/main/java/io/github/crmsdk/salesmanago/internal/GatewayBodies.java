package io.github.crmsdk.salesmanago.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.auth.Bodies;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Wraps the requests of the direct API as {@code {"data":{...},"group_key":"..."}} with flat data. */
public final class GatewayBodies extends Converter.Factory {
    // Without a charset: the signature covers it letter by letter.
    private static final MediaType JSON = MediaType.get("application/json");

    private final String groupKey;
    private final FlatData flat;
    private final ObjectMapper mapper;

    public GatewayBodies(String groupKey, FlatData flat, ObjectMapper mapper) {
        this.groupKey = groupKey;
        this.flat = flat;
        this.mapper = mapper;
    }

    @Override
    public Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameter, Annotation[] method, Retrofit retrofit) {
        Converter<Object, RequestBody> direct = retrofit.nextRequestBodyConverter(this, type, parameter, method);
        return request -> wrap(Objects.requireNonNull(direct.convert(request)));
    }

    private RequestBody wrap(RequestBody direct) throws IOException {
        ObjectNode body = mapper.createObjectNode();
        body.set("data", flat.of((ObjectNode) mapper.readTree(Bodies.bytes(direct))));
        return RequestBody.create(mapper.writeValueAsBytes(body.put("group_key", groupKey)), JSON);
    }
}
