package io.github.crmsdk.sellsy.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.Embedding;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A step of a pipeline. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutablePipelineStep.class)
@JsonDeserialize(builder = PipelineStep.Builder.class)
public interface PipelineStep extends Embedding {
    long id();

    @Nullable
    String name();

    /** How likely an opportunity at this step is to be won, in percent. */
    @Nullable
    Integer probability();

    /** Its place in the pipeline. */
    @Nullable
    Integer rank();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutablePipelineStep.Builder {}
}
