package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Plain numbered records, created a minute apart, the last one now. */
final class Seeds {
    private static final int OWNER = 1;

    private final Account account;
    private final InstantSource clock;

    Seeds(Account account, InstantSource clock) {
        this.account = account;
        this.clock = clock;
    }

    List<Long> contacts(int count) {
        return plant(
                "contact",
                count,
                number -> Json.object()
                        .put("firstName", "First" + number)
                        .put("lastName", "Last" + number)
                        .put("email", "person" + number + "@example.com"));
    }

    List<Long> companies(int count) {
        return plant(
                "company",
                count,
                number -> Json.object()
                        .put("name", "Company " + number)
                        .put("website", "https://company" + number + ".example.com"));
    }

    List<Long> deals(int count) {
        long contact = firstOr("contact", () -> contacts(1));
        return plant(
                "deal",
                count,
                number -> Json.object()
                        .put("title", "Deal " + number)
                        .put("primaryContact", contact)
                        .put("pipeline", "Sales")
                        .put("stage", "New (Untouched)")
                        .put("status", "Open")
                        .put("currency", "USD")
                        .put("dealValue", number * 100));
    }

    List<Long> activities(int count) {
        return plant(
                "activity",
                count,
                number -> Json.object()
                        .put("title", "Activity " + number)
                        .put("type", "Call")
                        .put("isCompleted", false));
    }

    private long firstOr(String word, Supplier<List<Long>> planted) {
        return account.all(word).stream()
                .findFirst()
                .map(record -> record.get("id").asLong())
                .orElseGet(() -> planted.get().get(0));
    }

    private List<Long> plant(String word, int count, IntFunction<ObjectNode> record) {
        Instant now = clock.instant();
        int before = account.all(word).size();
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> {
                    String created = Times.iso(now.minusSeconds(60L * (count - number)));
                    return account.put(
                            word,
                            record.apply(before + number)
                                    .put("owner", OWNER)
                                    .put("createdAt", created)
                                    .put("lastModifiedAt", created));
                })
                .toList();
    }
}
