package io.github.crmsdk.core.internal;

import io.github.crmsdk.core.ApiResponse;
import io.github.crmsdk.core.error.CallInterruptedException;
import io.github.crmsdk.core.error.CallTimeoutException;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.error.TransportException;
import io.github.crmsdk.core.vendor.Answer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.EventListener;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** One request on the wire. */
final class Attempt<T extends @Nullable Object> extends EventListener implements Callback {
    private final Sender sender;
    private final Exchange<T> exchange;
    private final int number;
    private final Duration limit;
    private final long started;
    private final CompletableFuture<ApiResponse<T>> result = new CompletableFuture<>();
    private Request request;
    private volatile @Nullable Call call;
    private volatile boolean cancelled;
    private volatile boolean sent;

    Attempt(Sender sender, Exchange<T> exchange, int number, Duration limit) {
        this.sender = sender;
        this.exchange = exchange;
        this.number = number;
        this.limit = limit;
        this.started = sender.time().nanoTime();
        this.request = exchange.request();
    }

    Request request() {
        return request;
    }

    ApiResponse<T> send() {
        Call prepared = prepare(sender.auth().authenticate(request));
        try (Response response = prepared.execute()) {
            return read(response);
        } catch (IOException broken) {
            throw failure(broken);
        }
    }

    CompletableFuture<ApiResponse<T>> sendAsync() {
        sender.auth().authenticateAsync(request).whenComplete((signed, failed) -> {
            if (failed == null) {
                prepare(signed).enqueue(this);
            } else {
                result.completeExceptionally(failed);
            }
        });
        return result;
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
        prepared.timeout().timeout(Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS);
        prepared.addEventListener(this);
        call = prepared;
        if (cancelled) {
            prepared.cancel();
        }
        return prepared;
    }

    /** From here on the vendor may have seen the request. */
    @Override
    public void requestHeadersStart(Call started) {
        sent = true;
    }

    @Override
    public void onResponse(Call answered, Response response) {
        try (response) {
            result.complete(read(response));
        } catch (IOException broken) {
            result.completeExceptionally(failure(broken));
        } catch (RuntimeException refused) {
            result.completeExceptionally(refused);
        }
    }

    @Override
    public void onFailure(Call failed, IOException broken) {
        result.completeExceptionally(failure(broken));
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
        ApiResponse<T> read = sender.answers().read(exchange, answer, number);
        sender.retries().succeeded();
        return read;
    }

    private CrmException failure(IOException broken) {
        sender.log().broken(exchange.info(), number, broken, elapsed());
        if (Thread.currentThread().isInterrupted()) {
            return new CallInterruptedException(exchange.info(), sent, broken);
        }
        if (broken instanceof InterruptedIOException) {
            return new CallTimeoutException(
                    exchange.info(), "no answer within " + limit.toMillis() + " ms" + attempts(), sent, broken);
        }
        return new TransportException(
                exchange.info(),
                (sent ? "the connection broke: " : "no connection: ")
                        + sender.answers().clean(broken.toString())
                        + attempts(),
                sent,
                sender.answers().clean(broken));
    }

    private String attempts() {
        return number == 1 ? "" : " at attempt " + number;
    }

    private Duration elapsed() {
        return Duration.ofNanos(sender.time().nanoTime() - started);
    }
}
