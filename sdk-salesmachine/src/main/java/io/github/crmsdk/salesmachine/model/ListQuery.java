package io.github.crmsdk.salesmachine.model;

import io.github.crmsdk.core.vendor.Checks;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What lists of contacts and accounts can be asked for. What is not set is not sent. */
public interface ListQuery {
    @Nullable
    CustomerStatus status();

    /** True lists archived records only. */
    @Nullable
    Boolean archived();

    /** Descending is the vendor's default. */
    @Nullable
    SortOrder order();

    @Nullable
    SortField sort();

    /** Records a request, from 1 to 100. For how many to take in all use {@code list(query).limit(n)}. */
    @Value.Default
    default int pageSize() {
        return 100;
    }

    @Value.Check
    default void check() {
        Checks.range("pageSize", pageSize(), 1, 100);
    }
}
