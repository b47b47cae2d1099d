package io.github.crmsdk.core.internal;

import io.github.crmsdk.core.CallInfo;
import io.github.crmsdk.core.vendor.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line per attempt at DEBUG under {@code io.github.crmsdk.<vendor>}, with these answer headers at TRACE. Nothing
 * else of a request or answer is ever logged: no query, no body, no other header.
 */
public final class CallLog {
    private static final List<String> SHOWN_HEADERS =
            List.of("Content-Type", "Content-Length", "Date", "Retry-After", "X-Request-Id");

    private final Logger logger;
    private final Redactor redactor;

    public CallLog(String vendor, Redactor redactor) {
        this.logger = LoggerFactory.getLogger("io.github.crmsdk." + vendor.toLowerCase(java.util.Locale.ROOT));
        this.redactor = redactor;
    }

    void answered(CallInfo call, int attempt, Answer answer, Duration elapsed) {
        if (logger.isDebugEnabled()) {
            logger.debug(
                    "{} -> HTTP {}, {} bytes in {} ms, attempt {}{}",
                    call,
                    answer.status(),
                    answer.bytes().length,
                    elapsed.toMillis(),
                    attempt,
                    logger.isTraceEnabled() ? ", " + headers(answer) : "");
        }
    }

    void broken(CallInfo call, int attempt, IOException failure, Duration elapsed) {
        if (logger.isDebugEnabled()) {
            logger.debug(
                    "{} -> {} after {} ms, attempt {}",
                    call,
                    redactor.clean(failure.toString()),
                    elapsed.toMillis(),
                    attempt);
        }
    }

    private String headers(Answer answer) {
        return SHOWN_HEADERS.stream()
                .flatMap(name -> Stream.ofNullable(answer.headers().get(name)).map(value -> name + ": " + value))
                .map(redactor::clean)
                .collect(Collectors.joining(", "));
    }
}
