package io.github.crmsdk.sellsy.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.PageOptions;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which steps to search for. They can be ordered by id, rank and probability, and can embed
 * {@code opportunities_number}.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableStepQuery.class)
public interface StepQuery extends PageOptions {
    @Nullable
    String name();

    @Nullable
    Set<Long> id();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableStepQuery.Builder {}
}
