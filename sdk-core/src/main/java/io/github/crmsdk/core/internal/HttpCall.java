package io.github.crmsdk.core.internal;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.ApiResponse;
import io.github.crmsdk.core.CallInfo;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.Headers;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** The one implementation of a call: a request to be made, how to read its answer, and the options of this call. */
final class HttpCall<T extends @Nullable Object> implements ApiCall<T> {
    private final Sender sender;
    private final Supplier<Request> source;
    private final Shape<T> shape;
    private final Optional<Duration> timeout;
    private final Headers headers;

    /**
     * What all calls of one operation have in common.
     *
     * @param name gives the operation's name, for messages
     */
    record Shape<T extends @Nullable Object>(
            Function<Request, String> name, boolean idempotent, Exchange.Decoder<T> decoder) {}

    HttpCall(Sender sender, Supplier<Request> source, Shape<T> shape) {
        this(sender, source, shape, Optional.empty(), Headers.EMPTY);
    }

    private HttpCall(
            Sender sender, Supplier<Request> source, Shape<T> shape, Optional<Duration> timeout, Headers headers) {
        this.sender = sender;
        this.source = source;
        this.shape = shape;
        this.timeout = timeout;
        this.headers = headers;
    }

    @Override
    public T execute() {
        return exchange().value();
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return sendAsync(ApiResponse::value);
    }

    @Override
    public ApiResponse<T> exchange() {
        return sender.send(prepared());
    }

    @Override
    public CompletableFuture<ApiResponse<T>> exchangeAsync() {
        return sendAsync(Function.identity());
    }

    private <R extends @Nullable Object> CompletableFuture<R> sendAsync(Function<ApiResponse<T>, R> result) {
        try {
            return sender.sendAsync(prepared(), result);
        } catch (RuntimeException unsendable) {
            return CompletableFuture.failedFuture(unsendable);
        }
    }

    private Exchange<T> prepared() {
        Request request = source.get();
        sender.checkHost(request.url());
        if (headers.size() > 0) {
            Request.Builder extended = request.newBuilder();
            for (int i = 0; i < headers.size(); i++) {
                extended.header(headers.name(i), headers.value(i));
            }
            request = extended.build();
        }
        return new Exchange<>(request, info(request), shape.idempotent(), shape.decoder(), timeout);
    }

    @Override
    public ApiCall<T> timeout(Duration limit) {
        return new HttpCall<>(sender, source, shape, Optional.of(positive(limit)), headers);
    }

    static Duration positive(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("timeout is " + limit + ": it must be longer than zero");
        }
        return limit;
    }

    @Override
    public ApiCall<T> header(String name, String value) {
        Headers more =
                headers.newBuilder().set(RequestParts.headerName(name), value).build();
        return new HttpCall<>(sender, source, shape, timeout, more);
    }

    @Override
    public <R extends @Nullable Object> ApiCall<R> map(Function<? super T, ? extends R> mapping) {
        Shape<R> mapped = new Shape<>(
                shape.name(),
                shape.idempotent(),
                answer -> mapping.apply(shape.decoder().decode(answer)));
        return new HttpCall<>(sender, source, mapped, timeout, headers);
    }

    @Override
    public CallInfo info() {
        return info(source.get());
    }

    private CallInfo info(Request request) {
        return new CallInfo(
                sender.vendor(),
                sender.account(),
                shape.name().apply(request),
                request.method(),
                sender.answers().clean(request.url().encodedPath()));
    }
}
