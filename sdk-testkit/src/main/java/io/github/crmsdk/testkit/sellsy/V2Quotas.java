package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Quota;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The calls of v2 that are left by second, minute, day and month; failed calls count too. */
final class V2Quotas {
    private static final List<String> SPANS = List.of("Second", "Minute", "Day", "Month");
    private static final List<Duration> WINDOWS =
            List.of(Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofDays(1), Duration.ofDays(30));

    private final List<Integer> limits;
    private final List<Quota> quotas = new ArrayList<>();
    private final Set<SellsyQuirk> quirks;

    V2Quotas(Settings settings, Set<SellsyQuirk> quirks) {
        this.limits = settings.quotas();
        this.quirks = quirks;
        for (int i = 0; i < SPANS.size(); i++) {
            quotas.add(new Quota(limits.get(i), WINDOWS.get(i), settings.clock()));
        }
    }

    /** Counts a call; false if any quota was at zero before it. */
    boolean take() {
        for (int i = 0; i < SPANS.size(); i++) {
            if (left(i) <= 0) {
                return false;
            }
        }
        quotas.forEach(Quota::take);
        return true;
    }

    Answer stamp(Answer answer) {
        Answer stamped = answer;
        for (int i = 0; i < SPANS.size(); i++) {
            stamped = stamped.header("X-Quota-Remaining-By-" + SPANS.get(i), shown(i));
        }
        return stamped;
    }

    Answer overQuota() {
        Answer answer = stamp(Refusal.overQuota().answer());
        return quirks.contains(SellsyQuirk.RETRY_AFTER) ? answer.header("Retry-After", "1") : answer;
    }

    ObjectNode read() {
        ObjectNode read = Json.object();
        for (int i = 0; i < SPANS.size(); i++) {
            String name = "api_rate_" + SPANS.get(i).toLowerCase(Locale.ROOT) + "s";
            read.putObject(name)
                    .put("limit", limits.get(i))
                    .put("used", quotas.get(i).used());
        }
        return read;
    }

    private String shown(int span) {
        boolean negative =
                quirks.contains(SellsyQuirk.NEGATIVE_QUOTA) && SPANS.get(span).equals("Minute");
        return String.valueOf(negative ? -3 : left(span));
    }

    private int left(int span) {
        return limits.get(span) - quotas.get(span).used();
    }
}
