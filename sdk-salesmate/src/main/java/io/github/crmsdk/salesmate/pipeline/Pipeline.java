package io.github.crmsdk.salesmate.pipeline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A deal pipeline. Deals name it by {@link #pipeline()}.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutablePipeline.class)
@JsonDeserialize(builder = Pipeline.Builder.class)
public interface Pipeline extends Extensible {
    /** The pipeline's name. */
    @Nullable
    String pipeline();

    /** In the order of the pipeline; empty where the vendor sends none. */
    List<Stage> stages();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutablePipeline.Builder {}
}
