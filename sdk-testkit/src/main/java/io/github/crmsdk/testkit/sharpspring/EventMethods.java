package io.github.crmsdk.testkit.sharpspring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** What happened to leads, in the three ways to read it. */
final class EventMethods {
    private final Account account;
    private final Reads reads;
    private final Set<SharpSpringQuirk> quirks;

    EventMethods(Account account, Reads reads, Set<SharpSpringQuirk> quirks) {
        this.account = account;
        this.reads = reads;
        this.quirks = quirks;
    }

    void add(Map<String, Function<Call, Outcome>> methods) {
        methods.put("getEvents", this::events);
        methods.put("getEventsByType", this::byType);
        methods.put("getLeadTimeline", this::timeline);
        methods.put("subscribeToLeadUpdates", this::subscribe);
    }

    private Outcome events(Call call) {
        return shaped(page("event", call, row -> true));
    }

    /** How its parameters are nested, its key and its paging are not documented; this is the likeliest reading. */
    private Outcome byType(Call call) {
        if (quirks.contains(SharpSpringQuirk.NO_EVENTS_BY_TYPE)) {
            throw new Refusal(204);
        }
        if (quirks.contains(SharpSpringQuirk.EVENTS_BY_TYPE_REFUSES)) {
            throw new Refusal(205);
        }
        JsonNode where = call.where();
        if (!where.has("leadID") && !where.has("createTimestamp")) {
            throw Refusal.naming(206, "where", "neither leadID nor createTimestamp");
        }
        List<String> kinds = List.of(where.path("eventSource").asText().split(","));
        String key = quirks.contains(SharpSpringQuirk.OTHER_EVENT_KEY) ? "getWhereeventsByTypes" : "event";
        return shaped(page(key, call, row -> kinds.contains(row.text("eventSource"))));
    }

    private Outcome page(String key, Call call, Predicate<Row> kind) {
        return reads.page(account.type("event"), key, call, since(call).and(kind), true);
    }

    /** That {@code createTimestamp} means later ones only is documented for getEvents. */
    private static Predicate<Row> since(Call call) {
        JsonNode where = call.where();
        JsonNode lead = where.path("leadID");
        Predicate<Row> ofLead =
                row -> lead.isMissingNode() || row.text("leadID").equals(lead.asText());
        if (!where.has("createTimestamp")) {
            return ofLead;
        }
        Instant after = call.times()
                .read("createTimestamp", where.get("createTimestamp").asText());
        return ofLead.and(row -> row.created.isAfter(after));
    }

    private Outcome shaped(Outcome events) {
        events.rows().forEach(row -> {
            ObjectNode event = (ObjectNode) row;
            if (quirks.contains(SharpSpringQuirk.EVENTS_WITHOUT_SOURCE)) {
                event.remove("eventSource");
            }
            JsonNode data = event.path("eventData");
            if (data.isObject() && quirks.contains(SharpSpringQuirk.EVENT_DATA_TEXT)) {
                event.put("eventData", data.toString());
            } else if (data.isObject() && quirks.contains(SharpSpringQuirk.EVENT_DATA_SINGLE_QUOTES)) {
                event.put("eventData", data.toString().replace('"', '\''));
            }
        });
        return events;
    }

    private Outcome timeline(Call call) {
        JsonNode where = call.where();
        if (!where.has("whoID")) {
            throw new Refusal(220);
        }
        Outcome events = reads.page(
                account.type("event"),
                "leadTimeline",
                call,
                row -> row.text("leadID").equals(where.get("whoID").asText())
                        && List.of("eventName", "eventSource", "whatType").stream()
                                .allMatch(name -> !where.has(name)
                                        || row.text(name).equals(where.get(name).asText())),
                true);
        List<ObjectNode> lines = StreamSupport.stream(events.rows().spliterator(), false)
                .map(event -> {
                    ObjectNode line =
                            Json.object().put("whoID", event.path("leadID").asText());
                    return (ObjectNode) line.setAll(
                            ((ObjectNode) event).retain("whatType", "eventName", "eventSource", "createTimestamp"));
                })
                .toList();
        return Outcome.rows("leadTimeline", lines);
    }

    private Outcome subscribe(Call call) {
        account.subscription = call.need("url").asText();
        return new Outcome("success", BooleanNode.TRUE, Optional.empty(), true);
    }
}
