package io.github.crmsdk.sellsy.internal;

import io.github.crmsdk.sellsy.batch.BatchCall;
import io.github.crmsdk.sellsy.batch.BatchRequest;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * Writes a batch as the vendor wants it: two lines of JSON a call, what to call and its body, and the whole as plain text.
 * The next factory writes the JSON, so that the application's own serializers are used.
 */
public final class BatchLines extends Converter.Factory {
    private static final MediaType TEXT = MediaType.get("text/plain");

    private record Head(
            String uri,
            String method,
            @Nullable Map<String, Object> query,
            @Nullable UUID uuid) {
        static Head of(BatchCall call) {
            return new Head(call.uri(), call.method(), call.query().isEmpty() ? null : call.query(), call.uuid());
        }
    }

    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
        if (type != BatchRequest.class) {
            return null;
        }
        Converter<Object, RequestBody> json =
                retrofit.nextRequestBodyConverter(this, Object.class, parameterAnnotations, methodAnnotations);
        return (BatchRequest request) -> lines(request, json);
    }

    private static RequestBody lines(BatchRequest request, Converter<Object, RequestBody> json) throws IOException {
        Buffer text = new Buffer();
        for (BatchCall call : request.calls()) {
            line(text, Head.of(call), json);
            line(text, call.body() == null ? Map.of() : call.body(), json);
        }
        return RequestBody.create(text.readByteString(), TEXT);
    }

    private static void line(Buffer text, Object value, Converter<Object, RequestBody> json) throws IOException {
        Objects.requireNonNull(json.convert(value)).writeTo(text);
        text.writeByte('\n');
    }
}
