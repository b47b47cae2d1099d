package io.github.crmsdk.testkit;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Headers;

/**
 * Something that goes wrong with one call.
 *
 * <p>A fault that makes up its own answer, or resets the connection before one, stands for a failure in front of the
 * vendor: the call is recorded but changes nothing, unless {@link #afterApplying()} says so. A fault that spoils the
 * vendor's own answer ({@link #delay}, {@link #resetMidBody}, {@link #slowDrip}, {@link #truncatedBody}) always lets
 * the call be carried out first.
 */
public final class Fault {
    private static final SocketEffect CLOSE = new SocketEffect.CloseSocket();
    private static final Answer NOTHING = Answer.text(200, "text/plain", "");

    private final boolean applied;
    private final UnaryOperator<Answer> answer;
    private final UnaryOperator<MockResponse.Builder> wire;

    private Fault(boolean applied, UnaryOperator<Answer> answer, UnaryOperator<MockResponse.Builder> wire) {
        this.applied = applied;
        this.answer = answer;
        this.wire = wire;
    }

    /** An HTTP status with an empty body. */
    public static Fault status(int status) {
        return body(status, "text/plain", "");
    }

    /** Status 429 with a {@code Retry-After} header: seconds or an HTTP date, sent as given. */
    public static Fault retryAfter(String value) {
        return status(429).header("Retry-After", value);
    }

    /** A web page where JSON is expected, as gateways and wrong hosts send it. */
    public static Fault html(int status) {
        return body(
                status,
                "text/html; charset=utf-8",
                "<!DOCTYPE html><html><head><title>" + status + "</title></head><body>Unavailable</body></html>");
    }

    /** Any made-up answer. */
    public static Fault body(int status, String contentType, String text) {
        return answer(Answer.text(status, contentType, text));
    }

    /** A redirect that keeps method and body (status 307). */
    public static Fault redirect(String url) {
        return status(307).header("Location", url);
    }

    /** The vendor's answer, but only after a real wait on the server's side. */
    public static Fault delay(Duration wait) {
        return spoiling(response -> response.headersDelay(wait.toNanos(), TimeUnit.NANOSECONDS));
    }

    /**
     * The connection is closed as soon as it is opened, before the request is read. On a connection that is already
     * open, or with {@link Simulator#when}, the same as {@link #resetBeforeHeaders()}.
     */
    public static Fault resetOnConnect() {
        return new Fault(
                false,
                UnaryOperator.identity(),
                response -> response.onRequestStart(CLOSE).onResponseStart(CLOSE));
    }

    /** The request is read, then the connection is closed without an answer. */
    public static Fault resetBeforeHeaders() {
        return new Fault(false, UnaryOperator.identity(), response -> response.onResponseStart(CLOSE));
    }

    /** The connection is closed after half of the announced body. */
    public static Fault resetMidBody() {
        return spoiling(response -> response.onResponseBody(CLOSE));
    }

    /** The body comes so many bytes at a time, with a real wait between. */
    public static Fault slowDrip(int bytes, Duration between) {
        return spoiling(response -> response.throttleBody(bytes, between.toNanos(), TimeUnit.NANOSECONDS));
    }

    /** A complete HTTP answer whose text breaks off half-way. */
    public static Fault truncatedBody() {
        return new Fault(true, Fault::firstHalf, UnaryOperator.identity());
    }

    static Fault answer(Answer made) {
        return new Fault(false, ignored -> made, UnaryOperator.identity());
    }

    /** The same fault, after the call has been carried out: the caller cannot know that its write took effect. */
    public Fault afterApplying() {
        return new Fault(true, answer, wire);
    }

    /** The same fault with one more header on its answer. */
    public Fault header(String name, String value) {
        return new Fault(applied, given -> answer.apply(given).header(name, value), wire);
    }

    MockResponse respond(Supplier<Answer> simulator) {
        Answer given = applied ? simulator.get() : NOTHING;
        return wire.apply(response(answer.apply(given))).build();
    }

    /** Says, before a request is read, whether its connection is to be closed at once. */
    MockResponse peek() {
        return wire.apply(new MockResponse.Builder()).build();
    }

    static MockResponse.Builder response(Answer answer) {
        return new MockResponse.Builder()
                .code(answer.status())
                .headers(Headers.of(answer.headers()))
                .body(answer.body());
    }

    private static Fault spoiling(UnaryOperator<MockResponse.Builder> wire) {
        return new Fault(true, UnaryOperator.identity(), wire);
    }

    private static Answer firstHalf(Answer whole) {
        return new Answer(
                whole.status(),
                whole.headers(),
                whole.body().substring(0, whole.body().length() / 2));
    }
}
