package io.github.crmsdk.core.internal;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.vendor.Answer;
import io.github.crmsdk.core.vendor.Envelope;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.core.vendor.Operation;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.CallAdapter;
import retrofit2.Invocation;
import retrofit2.Retrofit;
import retrofit2.http.GET;
import retrofit2.http.HEAD;

/**
 * Lets a Retrofit interface return {@link ApiCall}. Retrofit reads the annotations and builds the request; sending and
 * reading are the sender's, because Retrofit's own call can neither wait without a thread nor be sent anew.
 */
public final class ApiCallAdapterFactory extends CallAdapter.Factory {
    private final Sender sender;
    private final Envelope envelope;
    private final ObjectMapper mapper;

    public ApiCallAdapterFactory(Sender sender, Envelope envelope, ObjectMapper mapper) {
        this.sender = sender;
        this.envelope = envelope;
        this.mapper = mapper;
    }

    @Override
    public @Nullable CallAdapter<?, ?> get(Type returned, Annotation[] annotations, Retrofit retrofit) {
        if (getRawType(returned) != ApiCall.class) {
            return null;
        }
        Type value = getParameterUpperBound(0, (ParameterizedType) returned);
        return new Adapter<>(
                sender,
                value,
                new HttpCall.Shape<>(new OperationName(), isIdempotent(annotations), decoder(value, annotations)));
    }

    private static boolean isIdempotent(Annotation[] annotations) {
        for (Annotation a : annotations) {
            if (a instanceof GET || a instanceof HEAD || a instanceof Idempotent) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("NullAway") // It does not follow @Nullable in type arguments.
    private Exchange.Decoder<@Nullable Object> decoder(Type value, Annotation[] annotations) {
        boolean isVoid = value == Void.class;
        JavaType type = mapper.constructType(isVoid ? JsonNode.class : value);
        Operation operation = new Operation(mapper.readerFor(type), List.of(annotations));
        return answer -> decode(answer, operation, isVoid);
    }

    private @Nullable Object decode(Answer answer, Operation operation, boolean isVoid) throws IOException {
        Optional<Object> value = Optional.ofNullable(envelope.open(answer, operation));
        if (isVoid) {
            return null;
        }
        return value.orElseThrow(() -> new IOException("the answer is a success without the value that was asked for"));
    }

    private record Adapter<T extends @Nullable Object>(Sender sender, Type responseType, HttpCall.Shape<T> shape)
            implements CallAdapter<Object, ApiCall<T>> {
        @Override
        public ApiCall<T> adapt(Call<Object> call) {
            return new HttpCall<>(sender, call::request, shape);
        }
    }

    /** Such as {@code deals.get}, worked out at the operation's first call. */
    private static final class OperationName implements java.util.function.Function<Request, String> {
        private volatile @Nullable String name;

        @Override
        public String apply(Request request) {
            String known = name;
            if (known == null) {
                Invocation invocation = java.util.Objects.requireNonNull(request.tag(Invocation.class));
                String service = invocation.service().getSimpleName();
                known = service.substring(0, 1).toLowerCase(Locale.ROOT)
                        + service.substring(1)
                        + "."
                        + invocation.method().getName();
                name = known;
            }
            return known;
        }
    }
}
