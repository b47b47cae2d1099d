package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** The sums over all opportunities that a list has found, not over its page alone. */
final class Aggregations {
    private static final String NAME = "aggregations";
    private static final List<String> STATUSES = List.of("open", "won", "lost", "late", "cancelled", "closed");

    private final Reader reader;
    private final Collection<ObjectNode> opportunities;

    Aggregations(Reader reader, Collection<ObjectNode> opportunities) {
        this.reader = reader;
        this.opportunities = opportunities;
    }

    static boolean isWanted(String embed) {
        return embed.equals(NAME) || embed.startsWith(NAME + ".");
    }

    /** Adds what the embeds name. */
    void addTo(ObjectNode answer, List<String> embeds, Instant now) {
        List<String> wanted = embeds.stream()
                .filter(Aggregations::isWanted)
                .map(embed -> embed.substring(embed.indexOf('.') + 1))
                .toList();
        if (!wanted.isEmpty()) {
            ObjectNode all = all(now);
            answer.set(NAME, wanted.contains(NAME) ? all : all.retain(wanted));
        }
    }

    private ObjectNode all(Instant now) {
        ObjectNode all = Json.object();
        all.set("amount_sum", sum(opportunity -> true));
        all.set("amount_sum_by_status", byStatus(opportunity -> true));
        all.set("amount_sum_by_status_due_at_seven", byStatus(opportunity -> isDueSoon(opportunity, now)));
        all.set("number_by_pipeline_and_step", numbers());
        return all;
    }

    private ObjectNode byStatus(Predicate<ObjectNode> counted) {
        ObjectNode sums = Json.object();
        for (String status : STATUSES) {
            sums.set(status, sum(counted.and(one -> one.path("status").asText().equals(status))));
        }
        return sums;
    }

    private ObjectNode sum(Predicate<ObjectNode> counted) {
        List<ObjectNode> summed = opportunities.stream().filter(counted).toList();
        BigDecimal amount = summed.stream()
                .flatMap(one -> Values.number(one.path("amount")).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        ObjectNode sum = Json.object().put("number", summed.size());
        sum.set("amount", reader.money(amount.toPlainString()));
        return sum;
    }

    private ObjectNode numbers() {
        ObjectNode numbers = Json.object();
        for (ObjectNode opportunity : opportunities) {
            String pipeline = opportunity.path("pipeline").asText();
            String step = opportunity.path("step").asText();
            JsonNode known = numbers.path(pipeline);
            ObjectNode steps = known instanceof ObjectNode present ? present : numbers.putObject(pipeline);
            steps.put(step, steps.path(step).asInt() + 1);
        }
        return numbers;
    }

    private static boolean isDueSoon(ObjectNode opportunity, Instant now) {
        return Times.readOrDate(opportunity.path("due_date").asText())
                .filter(due -> due.isBefore(now.plus(7, ChronoUnit.DAYS)))
                .isPresent();
    }
}
