package io.github.crmsdk.core.internal;

import io.github.crmsdk.core.ApiResponse;
import io.github.crmsdk.core.auth.AuthStrategy;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.send.TimeSource;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Sends calls. The order, from outside in: deadline, retry, rate budget, auth, log, OkHttp. The budget stands inside the
 * retry because the vendor counts attempts, not calls.
 */
public record Sender(
        String vendor,
        String account,
        HttpUrl base,
        OkHttpClient client,
        AuthStrategy auth,
        RateBudget budget,
        Retries retries,
        TimeSource time,
        Limits limits,
        Answers answers,
        CallLog log) {

    /**
     * @param call of a whole call
     * @param attempt of one attempt
     * @param answerBytes the largest answer that is read
     */
    public record Limits(Duration call, Duration attempt, long answerBytes) {}

    /** Credentials go to the client's own host only, whatever a link in an answer says. */
    void checkHost(HttpUrl url) {
        boolean own = url.scheme().equals(base.scheme()) && url.host().equals(base.host()) && url.port() == base.port();
        if (!own) {
            throw new IllegalArgumentException("A request to " + origin(url)
                    + " is refused: this client and its credentials are for " + origin(base) + " only");
        }
    }

    private static String origin(HttpUrl url) {
        return url.scheme() + "://" + url.host() + ":" + url.port();
    }

    <T extends @Nullable Object> ApiResponse<T> send(Exchange<T> exchange) {
        Journey<T> journey = new Journey<>(this, exchange);
        while (true) {
            pause(journey, journey.budgetWait());
            try {
                ApiResponse<T> response = journey.nextAttempt().send();
                journey.succeeded();
                return response;
            } catch (CrmException failure) {
                pause(journey, journey.retryWait(failure));
            }
        }
    }

    <T extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> sendAsync(
            Exchange<T> exchange, Function<ApiResponse<T>, R> result) {
        return new AsyncRun<>(new Journey<>(this, exchange), time, result).start();
    }

    /** Notices an interrupt where there is nothing to wait for, too: an interrupted thread sends nothing. */
    private void pause(Journey<?> journey, Duration wait) {
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            time.sleep(wait);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw journey.interrupted(interrupted);
        }
    }
}
