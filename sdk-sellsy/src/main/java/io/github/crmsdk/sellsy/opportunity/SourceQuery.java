package io.github.crmsdk.sellsy.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.PageOptions;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which sources to search for. They can be ordered by id and rank. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableSourceQuery.class)
public interface SourceQuery extends PageOptions {
    /** Ids of categories. */
    @Nullable
    Set<Long> categoryId();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableSourceQuery.Builder {}
}
