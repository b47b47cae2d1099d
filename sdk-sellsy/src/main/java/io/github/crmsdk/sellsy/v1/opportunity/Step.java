package io.github.crmsdk.sellsy.v1.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A step of a pipeline. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableStep.class)
@JsonDeserialize(builder = Step.Builder.class)
public interface Step extends Extensible {
    long id();

    @Nullable
    String label();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableStep.Builder {}
}
