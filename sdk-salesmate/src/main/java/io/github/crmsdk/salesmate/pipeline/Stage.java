package io.github.crmsdk.salesmate.pipeline;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a pipeline. Deals name it by {@link #stage()}.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableStage.class)
@JsonDeserialize(builder = Stage.Builder.class)
public interface Stage extends Extensible {
    /** The stage's name. */
    @Nullable
    String stage();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableStage.Builder {}
}
