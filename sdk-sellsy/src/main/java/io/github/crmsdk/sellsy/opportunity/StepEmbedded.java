package io.github.crmsdk.sellsy.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What a step carries along. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableStepEmbedded.class)
@JsonDeserialize(builder = StepEmbedded.Builder.class)
public interface StepEmbedded extends Extensible {
    /** How many opportunities are at it. */
    @Nullable
    Long opportunitiesNumber();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableStepEmbedded.Builder {}
}
