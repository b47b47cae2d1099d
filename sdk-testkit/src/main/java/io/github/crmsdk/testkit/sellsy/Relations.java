package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What must hold between records, and what follows from it. */
final class Relations {
    private static final Map<String, String> RELATED = Map.of(
            "company", "companies", "individual", "individuals", "contact", "contacts", "opportunity", "opportunities");

    private final Account account;

    Relations(Account account) {
        this.account = account;
    }

    /**
     * Checks a record as it would be, which the body has changed.
     *
     * @throws Refusal if a relation does not hold
     */
    void check(Resource resource, ObjectNode record, ObjectNode body) {
        body.path("related").forEach(this::checkRelated);
        switch (resource.path()) {
            case "opportunities" -> checkOpportunity(record, body);
            case "calendar-events" -> checkEvent(record);
            default -> {}
        }
    }

    /** Fills in what follows from the relations. */
    void settle(Resource resource, ObjectNode record, ObjectNode body) {
        for (String type : List.of("company", "individual", "contact")) {
            if (body.has("related") && record.has(type + "_id")) {
                JsonNode id = Values.elements(record.path("related"))
                        .filter(one -> one.path("type").asText().equals(type))
                        .map(one -> one.get("id"))
                        .findFirst()
                        .orElse(record.nullNode());
                record.set(type + "_id", id);
            }
        }
        if (resource.path().equals("opportunities")) {
            settleOpportunity(record, body);
        }
        if (resource.path().equals("staffs") && body.has("is_active")) {
            record.put("status", body.get("is_active").asBoolean() ? "ok" : "blocked");
        }
    }

    /** The next number of an opportunity, which v1 calls its ident. */
    String nextNumber() {
        long last = account.all("opportunities").stream()
                .map(opportunity -> opportunity.path("number").asText())
                .filter(number -> number.matches("OPP-\\d{1,9}"))
                .mapToLong(number -> Long.parseLong(number.substring(4)))
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "OPP-%05d", last + 1);
    }

    private void checkRelated(JsonNode one) {
        String path = RELATED.get(one.path("type").asText());
        if (path != null && account.find(path, Values.id(one)).isEmpty()) {
            throw Refusal.invalid("related", "no such " + one.path("type").asText() + ": " + Values.id(one));
        }
    }

    private void checkOpportunity(ObjectNode record, ObjectNode body) {
        long thirds = Values.elements(record.path("related"))
                .filter(one -> !one.path("type").asText().equals("contact"))
                .count();
        if (body.has("related") && thirds != 1) {
            throw Refusal.invalid("related", "must hold exactly one company or individual");
        }
        long pipeline = account.find("opportunities/steps", record.path("step").asLong())
                .map(step -> step.path("_pipeline").asLong())
                .orElse(0L);
        if (pipeline != record.path("pipeline").asLong()) {
            throw Refusal.invalid("step", "is not a step of this pipeline");
        }
    }

    private static void checkEvent(ObjectNode record) {
        Instant start = Times.read(record.path("datetime_start").asText()).orElseThrow();
        Instant end = Times.read(record.path("datetime_end").asText()).orElseThrow();
        if (end.isBefore(start)) {
            throw Refusal.invalid("datetime_end", "must not be before datetime_start");
        }
    }

    private void settleOpportunity(ObjectNode record, ObjectNode body) {
        if (record.path("number").isNull()) {
            record.put("number", nextNumber());
        }
        if (body.has("status")) {
            record.put("updated_status", Times.iso(account.clock.instant()));
        }
        if (body.has("step") && !body.has("probability")) {
            account.find("opportunities/steps", body.get("step").asLong())
                    .ifPresent(step -> record.set("probability", step.get("probability")));
        }
        if (!record.has("_rank") || body.has("step")) {
            long sameStep = account.where(
                            "opportunities", "step", record.path("step").asLong())
                    .count();
            record.put("_rank", sameStep);
        }
    }
}
