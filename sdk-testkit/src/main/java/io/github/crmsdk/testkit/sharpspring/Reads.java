package io.github.crmsdk.testkit.sharpspring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Conditions, date ranges and pages. */
final class Reads {
    private static final int MOST_ROWS = 500;

    private final Account account;
    private final Codec codec;
    private final Set<SharpSpringQuirk> quirks;

    Reads(Account account, Codec codec, Set<SharpSpringQuirk> quirks) {
        this.account = account;
        this.codec = codec;
        this.quirks = quirks;
    }

    Outcome get(RecordType type, Call call) {
        List<ObjectNode> found = account.find(type.name(), call.need("id").asText()).stream()
                .map(row -> codec.shown(type, row, call.times()))
                .toList();
        if (found.isEmpty() && type.name().equals("lead") && quirks.contains(SharpSpringQuirk.GHOST_LEAD)) {
            found = List.of(Json.object().put("leadStatus", "open"));
        }
        return Outcome.rows(type.key(), found);
    }

    /** {@code where} must be there, even if it is empty. */
    Outcome list(RecordType type, Call call) {
        JsonNode where = call.where();
        boolean named = where.has("id") || where.has("emailAddress");
        Predicate<Row> rule = row -> matches(type, row, where)
                && (named || !type.name().equals("lead") || !row.text("active").equals("0"));
        return page(type, type.listKey(), call, rule, true);
    }

    /**
     * A list of values makes the vendor ignore the conditions with a single one. That case does not matter is a guess from
     * its database.
     */
    private static boolean matches(RecordType type, Row row, JsonNode where) {
        boolean lists = where.properties().stream()
                .anyMatch(condition -> condition.getValue().isArray());
        return where.properties().stream().allMatch(condition -> {
            if (!type.where().contains(condition.getKey())) {
                throw Refusal.naming(205, condition.getKey(), "unknown condition");
            }
            JsonNode wanted = condition.getValue();
            if (!wanted.isArray()) {
                return lists || row.text(condition.getKey()).equalsIgnoreCase(wanted.asText());
            }
            return RecordType.texts(wanted).stream().anyMatch(row.text(condition.getKey())::equalsIgnoreCase);
        });
    }

    /** That the bounds belong to the range is a guess. */
    Outcome range(RecordType type, Call call) {
        Instant from = call.times().read("startDate", call.need("startDate").asText());
        Instant to = call.times().read("endDate", call.need("endDate").asText());
        boolean created = switch (call.need("timestamp").asText()) {
            case "create" -> true;
            case "update" -> false;
            default -> throw Refusal.naming(217, "timestamp", "neither create nor update");
        };
        return page(
                type,
                type.key(),
                call,
                row -> {
                    // Whole seconds, as the vendor keeps them.
                    Instant at = Instant.ofEpochSecond((created ? row.created : row.updated).getEpochSecond());
                    return !at.isBefore(from) && !at.isAfter(to);
                },
                !quirks.contains(SharpSpringQuirk.RANGE_UNPAGED));
    }

    Outcome page(RecordType type, String key, Call call, Predicate<Row> rule, boolean paged) {
        List<Row> rows =
                new ArrayList<>(account.all(type.name()).stream().filter(rule).toList());
        if (quirks.contains(SharpSpringQuirk.REVERSED)) {
            Collections.reverse(rows);
        }
        boolean ignored = call.method().endsWith("DateRange") && quirks.contains(SharpSpringQuirk.RANGE_WITHOUT_OFFSET);
        int offset = ignored || !paged ? 0 : call.params().path("offset").asInt(0);
        int limit = paged ? limit(call) : Integer.MAX_VALUE;
        List<ObjectNode> shown = rows.stream()
                .skip(offset)
                .limit(limit)
                .map(row ->
                        only(codec.shown(type, row, call.times()), call.params().path("fields")))
                .toList();
        return Outcome.rows(key, shown)
                .more(offset + shown.size() < rows.size())
                .withoutMore(!tellsMore(key));
    }

    /** Date ranges were seen to give more than the other methods if told to. */
    private static int limit(Call call) {
        int most = call.method().endsWith("DateRange") ? Integer.MAX_VALUE : MOST_ROWS;
        return Math.min(most, call.params().path("limit").asInt(MOST_ROWS));
    }

    private static boolean tellsMore(String key) {
        return List.of(
                        "getAllemailListings",
                        "getWherelistMemberGets",
                        "getWherelistLeadMembers",
                        "getAllunsubscribeCategorys",
                        "getAllcompanyProfileManagedBys")
                .contains(key);
    }

    private static ObjectNode only(ObjectNode row, JsonNode fields) {
        return fields.isArray() && !fields.isEmpty() ? row.retain(RecordType.texts(fields)) : row;
    }
}
