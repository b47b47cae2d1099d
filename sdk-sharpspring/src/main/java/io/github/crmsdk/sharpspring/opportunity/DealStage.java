package io.github.crmsdk.sharpspring.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** A step on the way of an opportunity. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableDealStage.class)
@JsonDeserialize(builder = DealStage.Builder.class)
public interface DealStage extends DealStageMembers {
    long id();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableDealStage.Builder {}
}
