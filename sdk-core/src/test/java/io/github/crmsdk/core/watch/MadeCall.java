package io.github.crmsdk.core.watch;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.ApiResponse;
import io.github.crmsdk.core.CallInfo;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.Headers;

/** A call that asks nobody. */
record MadeCall<T>(CallInfo info, Headers headers, Supplier<T> answer) implements ApiCall<T> {
    @Override
    public T execute() {
        return answer.get();
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return CompletableFuture.supplyAsync(answer);
    }

    @Override
    public ApiResponse<T> exchange() {
        return new ApiResponse<>(200, headers, new byte[0], answer.get(), 1);
    }

    @Override
    public CompletableFuture<ApiResponse<T>> exchangeAsync() {
        return CompletableFuture.supplyAsync(this::exchange);
    }

    @Override
    public ApiCall<T> timeout(Duration timeout) {
        return this;
    }

    @Override
    public ApiCall<T> header(String name, String value) {
        return this;
    }

    @Override
    public <R> ApiCall<R> map(Function<? super T, ? extends R> mapping) {
        return new MadeCall<>(info, headers, () -> mapping.apply(answer.get()));
    }
}
