package io.github.crmsdk.core;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One call of a vendor's API, ready to be sent. Nothing is sent before one of the four sending methods is called; each
 * of them sends the call anew. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * Deal deal = salesmate.deals().get(341).execute();
 * CompletableFuture<Deal> later = salesmate.deals().get(341).executeAsync();
 * ApiResponse<Deal> full = salesmate.deals().get(341).timeout(Duration.ofSeconds(5)).exchange();
 * }</pre>
 *
 * <p>Every sending method fails with a {@link io.github.crmsdk.core.error.CrmException}; a future completes with that
 * exception itself. Interrupting the thread that waits for a budget or a retry ends the call at once with
 * {@link io.github.crmsdk.core.error.CallInterruptedException} and keeps the interrupt flag set; a request on its way
 * goes on until the socket notices, at the latest until the attempt's timeout. Cancelling the future, or
 * completing it by {@code orTimeout} for one, stops the request and all further attempts at once. What an application's
 * own interceptor throws comes through as it is.
 *
 * @param <T> what the vendor answers; {@link Void} where it answers nothing
 */
public interface ApiCall<T extends @Nullable Object> {

    /** Sends the call and waits for what the vendor answers. */
    T execute();

    /** Sends the call without blocking this thread, not even while waiting for a budget or a retry. */
    CompletableFuture<T> executeAsync();

    /** Like {@link #execute()}, with status, headers and the answer's own bytes. */
    ApiResponse<T> exchange();

    /** Like {@link #executeAsync()}, with status, headers and the answer's own bytes. */
    CompletableFuture<ApiResponse<T>> exchangeAsync();

    /**
     * The same call with another limit on its whole duration: all attempts and the waits between them.
     *
     * @throws IllegalArgumentException if the timeout is not positive
     */
    @CheckReturnValue
    ApiCall<T> timeout(Duration timeout);

    /**
     * The same call with one more header; a header that the SDK sets itself, credentials for one, stays as it is.
     *
     * @throws IllegalArgumentException if HTTP cannot carry it, or if it would change where the request goes or ends, as
     *     {@code Host} and {@code Transfer-Encoding} do
     */
    @CheckReturnValue
    ApiCall<T> header(String name, String value);

    /** The same call with its answer turned into something else. */
    @CheckReturnValue
    <R extends @Nullable Object> ApiCall<R> map(Function<? super T, ? extends R> mapping);

    /** Which call this is. */
    CallInfo info();
}
