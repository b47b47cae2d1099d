package io.github.crmsdk.sellsy.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A row of steps that opportunities go through. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutablePipeline.class)
@JsonDeserialize(builder = Pipeline.Builder.class)
public interface Pipeline extends Extensible {
    long id();

    @Nullable
    String name();

    /** Whether it is the account's default. */
    @Nullable
    Boolean isDefault();

    /** The number of its steps. */
    @Nullable
    Integer step();

    /** Its place among the pipelines. */
    @Nullable
    Integer rank();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutablePipeline.Builder {}
}
