package io.github.crmsdk.sharpspring.lead;

import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sharpspring.internal.Where;
import io.github.crmsdk.sharpspring.rpc.ListQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which leads to list. With several ids or e-mail addresses the vendor ignores all other conditions, and takes at most 500.
 *
 * <pre>{@code
 * LeadQuery.builder().addEmailAddresses("ann@example.com", "bob@example.com").build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
public interface LeadQuery extends ListQuery {
    /** At most 500. */
    List<Long> ids();

    /** At most 500. */
    List<String> emailAddresses();

    /** The members to return, custom fields by their system names; all if left empty. The id always comes too. */
    List<String> fields();

    /** The conditions by their names on the wire. */
    default Map<String, Object> conditions() {
        return Where.of(this)
                .and("id", ids())
                .and("emailAddress", emailAddresses())
                .map();
    }

    /**
     * How many leads can match: with a list the vendor ignores whatever is no list, limit and offset perhaps among it, so
     * that a list may come as a whole time and again.
     */
    default long mostRows() {
        long listed = (long) ids().size() + emailAddresses().size();
        return listed == 0 ? Long.MAX_VALUE : listed;
    }

    /** {@link #fields()} as they are sent. */
    default @Nullable List<String> wireFields() {
        return fields().isEmpty()
                ? null
                : Stream.concat(Stream.of("id"), fields().stream()).distinct().toList();
    }

    /** Checks the vendor's limits. */
    @Value.Check
    @Override
    default void check() {
        ListQuery.super.check();
        Checks.range("number of ids", ids().size(), 0, 500);
        Checks.range("number of emailAddresses", emailAddresses().size(), 0, 500);
    }

    /** The leads with one of these e-mail addresses. */
    static LeadQuery byEmailAddress(String... addresses) {
        return builder().addEmailAddresses(addresses).build();
    }

    /** All of them, in the vendor's own order. */
    static LeadQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableLeadQuery.Builder {}
}
