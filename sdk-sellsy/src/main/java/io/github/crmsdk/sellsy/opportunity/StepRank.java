package io.github.crmsdk.sellsy.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Where to move an opportunity to. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableStepRank.class)
@JsonDeserialize(builder = StepRank.Builder.class)
public interface StepRank extends Extensible {
    /** The id of a step of its pipeline. */
    long step();

    /** The id of the opportunity of that step to place it before, in ascending order of rank; at the end unless set. */
    @Nullable
    Long beforeSibling();

    /** At the end of a step. */
    static StepRank endOf(long step) {
        return builder().step(step).build();
    }

    /** Within a step, before another opportunity. */
    static StepRank before(long sibling, long step) {
        return builder().step(step).beforeSibling(sibling).build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableStepRank.Builder {}
}
