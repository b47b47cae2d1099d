package io.github.crmsdk.sellsy.internal;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** Marks a list that is sent as plain text, each element as JSON on a line of its own. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface JsonLines {
    /** The next factory writes the JSON, so that the application's own serializers are used. */
    final class Factory extends Converter.Factory {
        private static final MediaType TEXT = MediaType.get("text/plain");

        @Override
        public @Nullable Converter<?, RequestBody> requestBodyConverter(
                Type type, Annotation[] parameterAnnotations, Annotation[] methodAnnotations, Retrofit retrofit) {
            if (Stream.of(parameterAnnotations).noneMatch(JsonLines.class::isInstance)) {
                return null;
            }
            Converter<Object, RequestBody> json =
                    retrofit.nextRequestBodyConverter(this, Object.class, parameterAnnotations, methodAnnotations);
            return (List<Object> elements) -> lines(elements, json);
        }

        private static RequestBody lines(List<Object> elements, Converter<Object, RequestBody> json)
                throws IOException {
            Buffer text = new Buffer();
            for (Object element : elements) {
                Objects.requireNonNull(json.convert(element)).writeTo(text);
                text.writeByte('\n');
            }
            return RequestBody.create(text.readByteString(), TEXT);
        }
    }
}
