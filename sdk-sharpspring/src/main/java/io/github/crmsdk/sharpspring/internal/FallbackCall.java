package io.github.crmsdk.sharpspring.internal;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.ApiResponse;
import io.github.crmsdk.core.CallInfo;
import io.github.crmsdk.core.error.ApiException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A call, or another one once the vendor has said that it does not know the first.
 *
 * @param refused remembers that for calls to come
 */
record FallbackCall<T>(ApiCall<T> first, ApiCall<T> second, AtomicBoolean refused) implements ApiCall<T> {
    /** Invalid method, invalid parameters. */
    private static final Set<String> UNKNOWN = Set.of("204", "205");

    @Override
    public T execute() {
        return exchange().value();
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return exchangeAsync().thenApply(ApiResponse::value);
    }

    @Override
    public ApiResponse<T> exchange() {
        if (!refused.get()) {
            try {
                return first.exchange();
            } catch (ApiException failure) {
                noteOrThrow(failure);
            }
        }
        return second.exchange();
    }

    @Override
    public CompletableFuture<ApiResponse<T>> exchangeAsync() {
        if (refused.get()) {
            return second.exchangeAsync();
        }
        return first.exchangeAsync().exceptionallyCompose(failure -> {
            if (failure instanceof ApiException refusal
                    && UNKNOWN.contains(refusal.error().code())) {
                refused.set(true);
                return second.exchangeAsync();
            }
            return CompletableFuture.failedFuture(failure);
        });
    }

    private void noteOrThrow(ApiException failure) {
        if (!UNKNOWN.contains(failure.error().code())) {
            throw failure;
        }
        refused.set(true);
    }

    private FallbackCall<T> both(UnaryOperator<ApiCall<T>> option) {
        return new FallbackCall<>(option.apply(first), option.apply(second), refused);
    }

    @Override
    public ApiCall<T> timeout(Duration timeout) {
        return both(call -> call.timeout(timeout));
    }

    @Override
    public ApiCall<T> header(String name, String value) {
        return both(call -> call.header(name, value));
    }

    @Override
    public <R> ApiCall<R> map(Function<? super T, ? extends R> mapping) {
        return new FallbackCall<>(first.map(mapping), second.map(mapping), refused);
    }

    /** That of the first call, whichever is sent: a watch must not lose its place when the vendor changes its mind. */
    @Override
    public CallInfo info() {
        return first.info();
    }
}
