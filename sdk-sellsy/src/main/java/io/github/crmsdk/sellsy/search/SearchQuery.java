package io.github.crmsdk.sellsy.search;

import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What to search for. */
@Value.Immutable
@ModelStyle
public interface SearchQuery {
    /** Part of a name, number or address. */
    String text();

    /** All kinds if empty. */
    Set<SearchType> types();

    /** At most so many hits, up to 100; used only with types. */
    @Nullable
    Integer limit();

    @Value.Check
    default void check() {
        Checks.text("SearchQuery.text", text(), Integer.MAX_VALUE);
        Checks.range("SearchQuery.limit", limit(), 1, 100);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableSearchQuery.Builder {}
}
