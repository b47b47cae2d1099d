package io.github.crmsdk.core.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.ApiResponse;
import io.github.crmsdk.core.CallInfo;
import io.github.crmsdk.core.RawCall;
import io.github.crmsdk.core.vendor.Answer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okhttp3.MediaType;
import org.jspecify.annotations.Nullable;

/** A raw call: an ordinary one whose request can still change. */
final class HttpRawCall<T> implements RawCall<T> {
    private static final MediaType JSON = MediaType.get("application/json; charset=UTF-8");

    private final HttpRawApi api;
    private final RawRequest request;
    private final Exchange.Decoder<T> decoder;
    private final Optional<Duration> timeout;

    HttpRawCall(HttpRawApi api, RawRequest request, Exchange.Decoder<T> decoder, Optional<Duration> timeout) {
        this.api = api;
        this.request = request;
        this.decoder = decoder;
        this.timeout = timeout;
    }

    private ApiCall<T> call() {
        HttpCall<T> call = new HttpCall<>(
                api.sender(),
                request::request,
                new HttpCall.Shape<>(any -> "raw", request.idempotent(), api.guarded(decoder)));
        return timeout.map(call::timeout).orElse(call);
    }

    private HttpRawCall<T> with(RawRequest changed) {
        return new HttpRawCall<>(api, changed, decoder, timeout);
    }

    private <U> HttpRawCall<U> with(Exchange.Decoder<U> changed) {
        return new HttpRawCall<>(api, request, changed, timeout);
    }

    private <U> HttpRawCall<U> with(ObjectReader reader) {
        return with(answer -> reader.<U>readValue(answer.bytes()));
    }

    @Override
    public RawCall<T> query(String name, Object value) {
        return with(request.query(name, value));
    }

    @Override
    public RawCall<T> header(String name, String value) {
        return with(request.header(name, value));
    }

    @Override
    public RawCall<T> body(Object value) {
        try {
            return with(request.body(api.mapper().writeValueAsBytes(value), JSON));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(
                    "The body of type " + value.getClass().getName() + " cannot be written as JSON", unwritable);
        }
    }

    @Override
    public RawCall<T> body(byte[] bytes, String contentType) {
        return with(request.body(bytes.clone(), RequestParts.contentType(contentType)));
    }

    @Override
    public RawCall<T> idempotent() {
        return with(request.repeatable());
    }

    @Override
    public <U> RawCall<U> as(Class<U> type) {
        return with(api.mapper().readerFor(type));
    }

    @Override
    public <U> RawCall<U> as(TypeReference<U> type) {
        return with(api.mapper().readerFor(type));
    }

    @Override
    public RawCall<byte[]> asBytes() {
        return with(Answer::original);
    }

    @Override
    public RawCall<T> timeout(Duration limit) {
        return new HttpRawCall<>(api, request, decoder, Optional.of(HttpCall.positive(limit)));
    }

    @Override
    public T execute() {
        return call().execute();
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return call().executeAsync();
    }

    @Override
    public ApiResponse<T> exchange() {
        return call().exchange();
    }

    @Override
    public CompletableFuture<ApiResponse<T>> exchangeAsync() {
        return call().exchangeAsync();
    }

    @Override
    public <R extends @Nullable Object> ApiCall<R> map(Function<? super T, ? extends R> mapping) {
        return call().map(mapping);
    }

    @Override
    public CallInfo info() {
        return call().info();
    }
}
