package io.github.crmsdk.core.internal;

import io.github.crmsdk.core.ApiResponse;
import io.github.crmsdk.core.CallInfo;
import io.github.crmsdk.core.error.CallInterruptedException;
import io.github.crmsdk.core.error.CallTimeoutException;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.error.TransportException;
import io.github.crmsdk.core.vendor.Answer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * One request on the wire.
 *
 * <p>Its time is OkHttp's to measure, and runs from connecting to the last byte; the deadline is the call's, and runs
 * while the request waits for a token or for a thread of the dispatcher too.
 */
final class Attempt<T extends @Nullable Object> extends EventListener {
    private final Sender sender;
    private final Exchange<T> exchange;
    private final int number;
    private final long deadline;
    private final boolean sentBefore;
    private final long started;
    private Request request;
    private volatile long limitMillis;
    private volatile @Nullable Call call;
    private volatile boolean cancelled;
    private volatile boolean expired;
    private volatile boolean sent;

    /**
     * @param deadline of the call, in the sender's nano time
     * @param sentBefore whether the vendor may have carried out an earlier attempt of the call
     */
    Attempt(Sender sender, Exchange<T> exchange, int number, long deadline, boolean sentBefore) {
        this.sender = sender;
        this.exchange = exchange;
        this.number = number;
        this.deadline = deadline;
        this.sentBefore = sentBefore;
        this.started = sender.time().nanoTime();
        this.request = exchange.request();
    }

    Request request() {
        return request;
    }

    ApiResponse<T> send() {
        Call prepared = prepare(signed());
        try (Response response = prepared.execute()) {
            return read(response);
        } catch (IOException broken) {
            throw failure(broken);
        }
    }

    /** A token may have to be fetched first: that ends with this call's own time, whoever else waits for it. */
    private Request signed() {
        try {
            return sender.auth().authenticateAsync(request).get(nanosLeft(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(exchange.info(), sentBefore, interrupted);
        } catch (TimeoutException late) {
            throw unsigned();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    CompletableFuture<ApiResponse<T>> sendAsync() {
        Arrival arrival = new Arrival();
        sender.auth()
                .authenticateAsync(request)
                .copy()
                .orTimeout(nanosLeft(), TimeUnit.NANOSECONDS)
                .thenAccept(signed -> prepare(signed).enqueue(arrival))
                .exceptionally(failed -> {
                    boolean late = failed.getCause() instanceof TimeoutException;
                    arrival.completeExceptionally(late ? unsigned() : failed);
                    return null;
                });
        return arrival;
    }

    private long nanosLeft() {
        return Math.max(0, deadline - sender.time().nanoTime());
    }

    private CallTimeoutException unsigned() {
        return new CallTimeoutException(
                exchange.info(), "no credentials before the call's time was over", sentBefore, null);
    }

    void cancel() {
        cancelled = true;
        Call running = call;
        if (running != null) {
            running.cancel();
        }
    }

    private Call prepare(Request signed) {
        request = signed;
        Call prepared = sender.client().newCall(signed);
        prepared.addEventListener(this);
        call = prepared;
        limit(prepared);
        if (cancelled) {
            prepared.cancel();
        }
        return prepared;
    }

    private void limit(Call prepared) {
        long left = deadline - sender.time().nanoTime();
        if (left <= 0) {
            expired = true;
            prepared.cancel();
        }
        long most = Math.min(TimeUnit.NANOSECONDS.toMillis(left), attemptMillis());
        limitMillis = Math.max(1, most);
        prepared.timeout().timeout(limitMillis, TimeUnit.MILLISECONDS);
    }

    /** The application's own client may have a limit, which this one would replace. */
    private long attemptMillis() {
        long most = TimeUnit.MILLISECONDS.convert(sender.limits().attempt());
        int own = sender.client().callTimeoutMillis();
        return own == 0 ? most : Math.min(most, own);
    }

    @Override
    public void dispatcherQueueEnd(Call queued, Dispatcher dispatcher) {
        limit(queued);
    }

    /** From here on the vendor may have seen the request. */
    @Override
    public void requestHeadersStart(Call started) {
        sent = true;
    }

    private ApiResponse<T> read(Response response) throws IOException {
        BufferedSource source = response.body().source();
        long most = sender.limits().answerBytes();
        if (source.request(most + 1)) {
            throw new DataException(
                    exchange.info(), "the answer is larger than " + most + " bytes, the client's maxAnswerBytes");
        }
        Answer answer = new Answer(response.code(), response.headers(), source.readByteArray());
        sender.log().answered(exchange.info(), number, answer, elapsed());
        sender.answers().hold(answer).ifPresent(sender.budget()::pause);
        return sender.answers().read(exchange, answer, number);
    }

    private CrmException failure(IOException broken) {
        sender.log().broken(exchange.info(), number, broken, elapsed());
        CallInfo info = exchange.info();
        boolean outcomeUnknown = sent || sentBefore;
        Throwable cause = sender.answers().clean(broken);
        if (Thread.currentThread().isInterrupted()) {
            return new CallInterruptedException(info, outcomeUnknown, cause);
        }
        if (expired) {
            return new CallTimeoutException(info, "no time left for an attempt", outcomeUnknown, null);
        }
        if (broken.getCause() instanceof RejectedExecutionException) {
            return new TransportException(info, Journey.CLOSED, outcomeUnknown, cause);
        }
        if (broken instanceof InterruptedIOException && !(broken instanceof SocketTimeoutException)) {
            String what = "no answer within " + limitMillis + " ms" + attempts();
            return new CallTimeoutException(info, what, outcomeUnknown, cause);
        }
        String what = (sent ? "the connection broke: " : "no connection: ")
                + sender.answers().clean(broken.toString())
                + attempts();
        return broken instanceof SocketTimeoutException
                ? new CallTimeoutException(info, what, outcomeUnknown, cause)
                : new TransportException(info, what, outcomeUnknown, cause);
    }

    private String attempts() {
        return number == 1 ? "" : " at attempt " + number;
    }

    private Duration elapsed() {
        return Duration.ofNanos(sender.time().nanoTime() - started);
    }

    private final class Arrival extends CompletableFuture<ApiResponse<T>> implements Callback {
        @Override
        public void onResponse(Call answered, Response response) {
            try (response) {
                complete(read(response));
            } catch (IOException broken) {
                completeExceptionally(failure(broken));
            } catch (Throwable refused) {
                // An Error too: OkHttp would keep it to itself, and the future would never end.
                completeExceptionally(refused);
            }
        }

        @Override
        public void onFailure(Call failed, IOException broken) {
            completeExceptionally(thrown(broken).orElseGet(() -> failure(broken)));
        }

        /** What an interceptor of the application threw; OkHttp hands it to a callback in this form only. */
        private static Optional<Throwable> thrown(IOException broken) {
            return Optional.ofNullable(broken.getCause())
                    .filter(cause -> ("canceled due to " + cause).equals(broken.getMessage()));
        }
    }
}
