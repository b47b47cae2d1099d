package io.github.crmsdk.sellsy.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.PageOptions;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which pipelines to search for. They can be ordered by id and rank. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutablePipelineQuery.class)
public interface PipelineQuery extends PageOptions {
    @Nullable
    String name();

    @Nullable
    Boolean isDefault();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutablePipelineQuery.Builder {}
}
