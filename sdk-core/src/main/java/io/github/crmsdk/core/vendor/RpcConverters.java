package io.github.crmsdk.core.vendor;

import io.github.crmsdk.core.auth.Bodies;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * Writes the bodies of a vendor whose calls name a method and carry its params. The next factory writes the params, so
 * that the application's own serializers are used.
 *
 * @param <A> the annotation by which the vendor's interfaces say which method a call is
 */
public abstract class RpcConverters<A extends Annotation> extends Converter.Factory {
    private final Class<A> annotation;

    protected RpcConverters(Class<A> annotation) {
        this.annotation = annotation;
    }

    /** What a method of an interface asks for with this argument. */
    protected abstract RpcRequest request(A rpc, Object argument);

    /**
     * The body.
     *
     * @param params a JSON object
     * @throws IllegalArgumentException if the method's name is none
     */
    protected abstract RequestBody body(String method, String params);

    @Override
    public final @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        Converter<Object, RequestBody> json =
                retrofit.nextRequestBodyConverter(this, Object.class, parameterAnnotations, methodAnnotations);
        if (type == RpcRequest.class) {
            return (RpcRequest request) -> body(json, request);
        }
        return Stream.of(methodAnnotations)
                .filter(annotation::isInstance)
                .map(annotation::cast)
                .findFirst()
                .<Converter<?, RequestBody>>map(rpc -> (Object argument) -> body(json, request(rpc, argument)))
                .orElse(null);
    }

    private RequestBody body(Converter<Object, RequestBody> json, RpcRequest request) throws IOException {
        String params = new String(Bodies.bytes(json.convert(request.params())), StandardCharsets.UTF_8);
        if (!params.startsWith("{")) {
            throw new IllegalArgumentException(
                    "params of " + request.method() + " is no JSON object: give a map or a model");
        }
        return body(request.method(), params);
    }
}
