package io.github.crmsdk.core.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.crmsdk.core.ApiResponse;
import io.github.crmsdk.core.CallInfo;
import io.github.crmsdk.core.error.ApiError;
import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.error.ErrorKind;
import io.github.crmsdk.core.send.TimeSource;
import io.github.crmsdk.core.vendor.Answer;
import io.github.crmsdk.core.vendor.Envelope;
import io.github.crmsdk.core.vendor.Refusal;
import io.github.crmsdk.core.vendor.RefusedException;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns an answer into a value or into the exception that fits. */
public final class Answers {
    private static final int SHOWN = 2_000;

    // Far more than is shown: a secret that is cut off at its end stays behind what is shown.
    private static final int SEARCHED = 100_000;
    private static final List<String> REQUEST_IDS =
            List.of("X-Request-Id", "Request-Id", "X-Correlation-Id", "X-Amzn-RequestId", "CF-Ray");

    private final Envelope envelope;
    private final Redactor redactor;
    private final TimeSource time;

    public Answers(Envelope envelope, Redactor redactor, TimeSource time) {
        this.envelope = envelope;
        this.redactor = redactor;
        this.time = time;
    }

    <T extends @Nullable Object> ApiResponse<T> read(Exchange<T> exchange, Answer answer, int attempts) {
        if (!answer.isSuccess()) {
            throw refused(exchange.info(), answer, refusal(answer).orElseGet(() -> unexplained(answer)));
        }
        try {
            T value = exchange.decoder().decode(answer);
            return new ApiResponse<>(answer.status(), answer.headers(), answer.bytes(), value, attempts);
        } catch (RefusedException refused) {
            throw refused(exchange.info(), answer, refused.refusal());
        } catch (IOException | RuntimeException unreadable) {
            throw refusal(answer)
                    .<RuntimeException>map(refusal -> refused(exchange.info(), answer, refusal))
                    .orElseGet(() -> unfit(exchange.info(), answer, unreadable));
        }
    }

    /** An envelope that stumbles over a mutilated answer has not found a refusal in it. */
    private Optional<Refusal> refusal(Answer answer) {
        try {
            return envelope.refusal(answer);
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private ApiException refused(CallInfo call, Answer answer, Refusal refusal) {
        return refusal.kind()
                .exception(
                        call,
                        new ApiError(
                                answer.status(),
                                told(refusal.code()),
                                told(refusal.message()),
                                clean(refusal.fields()),
                                requestId(answer),
                                refusal.retryAfter().or(() -> RetryAfter.of(answer.headers(), time.now())),
                                shown(answer)));
    }

    /** A status that says no, and a body that does not say why in the vendor's form: a proxy's page, for one. */
    private static Refusal unexplained(Answer answer) {
        String message;
        if (answer.status() < 400 && answer.headers().get("Location") != null) {
            message = "a redirect, which is not followed so that credentials stay on their host: check baseUrl";
        } else if (answer.bytes().length == 0) {
            message = "the answer has no body";
        } else {
            message = "the body is " + contentType(answer) + ", not the vendor's JSON";
        }
        return new Refusal(ErrorKind.of(answer.status()), "", message);
    }

    private DataException unfit(CallInfo call, Answer answer, Exception unreadable) {
        String what = "HTTP " + answer.status() + " with " + answer.bytes().length + " bytes of " + contentType(answer)
                + " does not fit the contract: " + why(unreadable);
        return new DataException(call, told(what), shown(answer), clean(unreadable));
    }

    /** What is wrong, and where in the answer, such as {@code Data[3].Id}. */
    private static String why(Exception unreadable) {
        String message = unreadable instanceof JsonProcessingException json
                ? json.getOriginalMessage()
                : Objects.requireNonNullElse(
                        unreadable.getMessage(), unreadable.getClass().getName());
        String place = unreadable instanceof JsonMappingException mapping
                ? mapping.getPath().stream().map(Answers::step).collect(Collectors.joining())
                : "";
        return place.isEmpty() ? message : message + " (at " + place.replaceFirst("^\\.", "") + ")";
    }

    private static String step(JsonMappingException.Reference step) {
        return step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName();
    }

    private static String contentType(Answer answer) {
        return Objects.requireNonNullElse(answer.headers().get("Content-Type"), "unnamed type");
    }

    private String shown(Answer answer) {
        return told(answer.text());
    }

    /** The vendor's words as messages may show them: without secrets, and no more than anybody reads. */
    private String told(String words) {
        String text = beginning(words);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /** A text of megabytes is not searched to its end, unless its beginning is made of secrets. */
    private String beginning(String text) {
        String searched = text.substring(0, Math.min(text.length(), SEARCHED));
        String cleaned = redactor.clean(searched);
        boolean isEnough = searched.length() == text.length() || cleaned.length() > SEARCHED / 2;
        return isEnough ? cleaned : redactor.clean(text);
    }

    private @Nullable String requestId(Answer answer) {
        return REQUEST_IDS.stream()
                .flatMap(name -> Optional.ofNullable(answer.headers().get(name)).stream())
                .map(this::told)
                .findFirst()
                .orElse(null);
    }

    private Map<String, List<String>> clean(Map<String, List<String>> fields) {
        Map<String, List<String>> cleaned = new LinkedHashMap<>();
        fields.forEach((field, words) ->
                cleaned.put(told(field), words.stream().map(this::told).toList()));
        return cleaned;
    }

    Optional<Duration> hold(Answer answer) {
        return envelope.hold(answer);
    }

    String clean(String text) {
        return redactor.clean(text);
    }

    Throwable clean(Throwable cause) {
        return redactor.clean(cause);
    }
}
