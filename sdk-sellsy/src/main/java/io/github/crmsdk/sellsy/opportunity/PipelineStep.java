package io.github.crmsdk.sellsy.opportunity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A step of a pipeline. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutablePipelineStep.class)
@JsonDeserialize(builder = PipelineStep.Builder.class)
public interface PipelineStep extends Extensible {
    long id();

    @Nullable
    String name();

    /** How likely an opportunity at this step is to be won, in percent. */
    @Nullable
    Integer probability();

    /** Its place in the pipeline. */
    @Nullable
    Integer rank();

    /** What the call asked to embed. */
    @JsonProperty("_embed")
    @Nullable
    StepEmbedded embedded();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutablePipelineStep.Builder {}
}
