package io.github.crmsdk.testkit.sharpspring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Plain numbered records, created a minute apart, the last one now. */
final class Seeds {
    private final Account account;

    Seeds(Account account) {
        this.account = account;
    }

    List<Long> leads(int count) {
        return plant(
                "lead",
                count,
                number -> Json.object()
                        .put("emailAddress", "lead" + number + "@example.com")
                        .put("firstName", "First" + number)
                        .put("lastName", "Last" + number));
    }

    List<Long> accounts(int count) {
        return plant(
                "account",
                count,
                number -> Json.object().put("accountName", "Account " + number).put("ownerID", owner()));
    }

    List<Long> campaigns(int count) {
        return plant("campaign", count, number -> Json.object().put("campaignName", "Campaign " + number));
    }

    List<Long> opportunities(int count) {
        return plant(
                "opportunity",
                count,
                number -> Json.object()
                        .put("opportunityName", "Opportunity " + number)
                        .put("ownerID", owner())
                        .put("dealStageID", account.all("dealStage").get(0).text("id"))
                        .put("probability", "10")
                        .put("amount", String.valueOf(number * 100))
                        .put("closeDate", "2026-12-31 00:00:00"));
    }

    private String owner() {
        return account.all("userProfile").get(0).text("id");
    }

    private List<Long> plant(String type, int count, IntFunction<ObjectNode> record) {
        Instant now = account.now();
        int before = account.all(type).size();
        return IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        account.put(type, record.apply(before + number), now.minusSeconds(60L * (count - number))).id)
                .toList();
    }
}
