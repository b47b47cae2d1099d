package io.github.crmsdk.salesmate.search;

import io.github.crmsdk.core.vendor.Checks;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What records a list is cut down to: rules, joined by and / or to any depth.
 *
 * <pre>{@code
 * Filter.and(Filter.rule("status", Condition.EQUALS, "Open"), Filter.rule("tags", Condition.CONTAINS, "VIP"))
 * }</pre>
 *
 * <p>Field names are those of the wire, with or without the module in front: {@code dealValue} or {@code
 * deal.dealValue}. Groups within groups are known from one third-party client only.
 */
public sealed interface Filter {

    /** A comparison of one field. */
    record Rule(String field, Condition condition, @Nullable Object value) implements Filter {
        public Rule {
            Checks.text("field", field, Integer.MAX_VALUE);
        }
    }

    /** Rules and groups joined by {@code AND} or {@code OR}. */
    record Group(String operator, List<Filter> parts) implements Filter {
        public Group {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("A filter group is empty: give it at least one rule");
            }
        }
    }

    static Filter rule(String field, Condition condition, Object value) {
        return new Rule(field, condition, value);
    }

    /** A rule of a condition that compares with nothing: EMPTY, NOT_EMPTY. */
    static Filter rule(String field, Condition condition) {
        return new Rule(field, condition, null);
    }

    /**
     * Records whose time in this field is after the given one. Salesmate reads whole minutes, in a zone that it does
     * not document; the vendor's own sample suggests the zone of the account or user.
     */
    static Filter after(String field, LocalDateTime accountTime) {
        return new Rule(
                field,
                Condition.IS_AFTER,
                DateTimeFormatter.ofPattern("MMM dd, yyyy hh:mm a", Locale.ENGLISH)
                        .format(accountTime));
    }

    static Filter and(Filter... parts) {
        return new Group("AND", List.of(parts));
    }

    static Filter or(Filter... parts) {
        return new Group("OR", List.of(parts));
    }
}
