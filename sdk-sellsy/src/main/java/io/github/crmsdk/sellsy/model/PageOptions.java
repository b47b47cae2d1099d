package io.github.crmsdk.sellsy.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.crmsdk.core.vendor.Checks;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What every list can be asked for, apart from filters. */
public interface PageOptions extends ViewOptions {
    /** The field to sort by; which there are depends on the resource. The vendor's own order if left out. */
    @JsonIgnore
    @Nullable
    String orderBy();

    /** Ascending if left out. */
    @JsonIgnore
    @Nullable
    Direction direction();

    /** Records a request, from 1 to 100. For how many to take in all use {@code list(query).limit(n)}. */
    @JsonIgnore
    @Value.Default
    default int pageSize() {
        return 100;
    }

    /** Checks the bounds of what is asked for. */
    @Value.Check
    default void check() {
        Checks.range("pageSize", pageSize(), 1, 100);
    }

    /** The members named here come back, and no others. */
    @JsonIgnore
    @Override
    Set<String> fields();

    @JsonIgnore
    @Override
    Set<String> embed();
}
