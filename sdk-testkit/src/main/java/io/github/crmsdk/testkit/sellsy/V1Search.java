package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** The conditions that the searches of v1 have in common; one that is not given holds. */
final class V1Search {
    private V1Search() {}

    /** Whether one of the present values is one of those that are wanted, which may be a single one. */
    static boolean isOneOf(JsonNode wanted, JsonNode... present) {
        return Values.isUnset(wanted)
                || Values.listed(wanted).stream()
                        .anyMatch(one -> Arrays.stream(present).anyMatch(value -> Values.same(value, one)));
    }

    /** Whether one of the members contains the text, ignoring case. */
    static boolean contains(ObjectNode record, List<String> members, JsonNode part) {
        return members.stream().anyMatch(member -> Values.contains(Values.at(record, member), part.asText()));
    }

    /** Whether the record carries all these tags. */
    static boolean isTagged(Account account, JsonNode tags, ObjectNode record) {
        return Values.isUnset(tags) || SmartTags.values(account, record).containsAll(V1Params.parts(tags));
    }

    /** Whether the creation lies within {@code periodecreated_start} and {@code periodecreated_end}. */
    static boolean isCreatedWithin(JsonNode search, ObjectNode record) {
        long created = Times.read(record.path("created").asText())
                .map(Instant::getEpochSecond)
                .orElse(0L);
        return created >= search.path("periodecreated_start").asLong(Long.MIN_VALUE)
                && created <= search.path("periodecreated_end").asLong(Long.MAX_VALUE);
    }

    /** Whether {@code actif} fits. */
    static boolean isActive(JsonNode search, ObjectNode record) {
        String wanted = search.path("actif").asText("");
        return wanted.isEmpty() || wanted.equals(record.path("is_archived").asBoolean() ? "N" : "Y");
    }
}
