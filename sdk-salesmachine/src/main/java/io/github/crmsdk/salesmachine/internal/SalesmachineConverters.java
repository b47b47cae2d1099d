package io.github.crmsdk.salesmachine.internal;

import io.github.crmsdk.salesmachine.tracking.Message;
import io.github.crmsdk.salesmachine.tracking.Trackable;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Path;

/** Sends what is tracked as a message, and refuses a blank id, which would make the path that of the list. */
public final class SalesmachineConverters extends Converter.Factory {
    @Override
    public @Nullable Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameter, Annotation[] method, Retrofit retrofit) {
        if (!Trackable.class.isAssignableFrom(getRawType(type))) {
            return null;
        }
        Converter<Message, RequestBody> json =
                retrofit.nextRequestBodyConverter(this, Message.class, parameter, method);
        return (Trackable item) -> json.convert(item.message());
    }

    @Override
    public @Nullable Converter<?, String> stringConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        return Stream.of(annotations).anyMatch(Path.class::isInstance) ? SalesmachineConverters::id : null;
    }

    private static String id(Object id) {
        if (id.toString().isBlank()) {
            throw new IllegalArgumentException("id is blank: it needs a value");
        }
        return id.toString();
    }
}
