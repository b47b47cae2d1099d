package io.github.crmsdk.testkit.sharpspring;

import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Quota;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Decides who may call, and how often: 10 calls a second, 50,000 a day. That the day is UTC's is a guess. */
final class Gate {
    private final Settings settings;
    private final Quota second;
    private LocalDate day = LocalDate.MIN;
    private int calls;

    Gate(Settings settings) {
        this.settings = settings;
        this.second = new Quota(settings.secondLimit(), Duration.ofSeconds(1), settings.clock());
    }

    /** Keys in the query, or else in the documented headers. */
    boolean knows(RecordedCall call) {
        if (call.query("accountID") != null || call.query("secretKey") != null) {
            return settings.accountID().equals(call.query("accountID"))
                    && settings.secretKey().equals(call.query("secretKey"));
        }
        return settings.accountID().equals(call.header("X-Account-Id"))
                && ("Bearer " + settings.secretKey()).equals(call.header("Authorization"));
    }

    void count() {
        LocalDate today = settings.clock().instant().atOffset(ZoneOffset.UTC).toLocalDate();
        if (!today.equals(day)) {
            day = today;
            calls = 0;
        }
        if (calls >= settings.dailyLimit()) {
            throw new Refusal(106);
        }
        if (!second.take()) {
            throw new Refusal(107);
        }
        calls++;
    }

    Instant now() {
        return settings.clock().instant();
    }

    int calls() {
        return calls;
    }

    int dailyLimit() {
        return settings.dailyLimit();
    }
}
