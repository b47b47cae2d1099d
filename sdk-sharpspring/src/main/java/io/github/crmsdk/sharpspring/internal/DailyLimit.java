package io.github.crmsdk.sharpspring.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.crmsdk.core.send.TimeSource;
import io.github.crmsdk.core.vendor.Answer;
import io.github.crmsdk.core.vendor.Refusal;
import io.github.crmsdk.sharpspring.DailyBudget;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Follows {@code callCount} and {@code queryLimit} of the answers, and says how long to hold back calls. */
public final class DailyLimit {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final JsonFactory json;
    private final ZoneId zone;
    private final TimeSource time;
    private final AtomicReference<DailyBudget> known = new AtomicReference<>();

    public DailyLimit(JsonFactory json, ZoneId zone, TimeSource time) {
        this.json = json;
        this.zone = zone;
        this.time = time;
    }

    public Optional<DailyBudget> known() {
        return Optional.ofNullable(known.get());
    }

    /** After error 107 a second; after the last call of the day until the next. */
    Optional<Duration> note(Answer answer) {
        Map<String, String> told = told(answer);
        if (ErrorCodes.SECOND_LIMIT.equals(told.get("code"))) {
            return Optional.of(SECOND);
        }
        try {
            long used = Long.parseLong(told.getOrDefault("callCount", ""));
            long limit = Long.parseLong(told.getOrDefault("queryLimit", ""));
            known.set(new DailyBudget(used, limit, reset(answer)));
            // Beyond the limit and still answered: then the vendor does not insist on it.
            return used == limit ? Optional.of(untilReset(answer)) : Optional.empty();
        } catch (NumberFormatException nothingTold) {
            return Optional.empty();
        }
    }

    /** The same refusal with the time at which calls are allowed again. */
    Refusal refusal(Refusal refused, Answer answer) {
        return new Refusal(
                refused.kind(), refused.code(), refused.message(), refused.fields(), Optional.of(untilReset(answer)));
    }

    private Duration untilReset(Answer answer) {
        return Duration.between(clock(answer), reset(answer));
    }

    private Instant reset(Answer answer) {
        return clock(answer)
                .atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
    }

    private Instant clock(Answer answer) {
        return Objects.requireNonNullElse(answer.headers().getInstant("Date"), time.now());
    }

    private Map<String, String> told(Answer answer) {
        Map<String, String> told = new HashMap<>();
        try (JsonParser reply = json.createParser(answer.bytes())) {
            if (reply.nextToken() == JsonToken.START_OBJECT) {
                members(reply, told);
            }
        } catch (IOException noJson) {
            // Whatever it is, it tells no count.
        }
        return told;
    }

    private static void members(JsonParser reply, Map<String, String> told) throws IOException {
        while (reply.nextToken() == JsonToken.FIELD_NAME) {
            String name = reply.currentName();
            JsonToken value = reply.nextToken();
            switch (name) {
                case "callCount", "queryLimit", "code" -> told.put(name, reply.getText());
                case "error" -> {
                    if (value == JsonToken.START_OBJECT) {
                        members(reply, told);
                    } else {
                        reply.skipChildren();
                    }
                }
                default -> reply.skipChildren();
            }
        }
    }
}
