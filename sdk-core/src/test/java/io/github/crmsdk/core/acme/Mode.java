package io.github.crmsdk.core.acme;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.ApiResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The two ways to send a call, which behave alike. */
public enum Mode {
    SYNC {
        @Override
        public <T> ApiResponse<T> exchange(ApiCall<T> call) {
            return call.exchange();
        }

        @Override
        public <T> T execute(ApiCall<T> call) {
            return call.execute();
        }
    },
    ASYNC {
        @Override
        public <T> ApiResponse<T> exchange(ApiCall<T> call) {
            return join(call.exchangeAsync());
        }

        @Override
        public <T> T execute(ApiCall<T> call) {
            return join(call.executeAsync());
        }
    };

    public abstract <T> ApiResponse<T> exchange(ApiCall<T> call);

    public abstract <T> T execute(ApiCall<T> call);

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
