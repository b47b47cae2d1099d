package io.github.crmsdk.sharpspring.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** A deal stage to create. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateDealStage.class)
@JsonDeserialize(builder = CreateDealStage.Builder.class)
public interface CreateDealStage extends DealStageMembers {
    @Override
    String dealStageName();

    @Value.Check
    default void check() {
        Checks.text("CreateDealStage.dealStageName", dealStageName(), 255);
        Checks.length("CreateDealStage.description", description(), 255);
        Checks.range("CreateDealStage.defaultProbability", defaultProbability(), 0, 100);
        Checks.additional("CreateDealStage", this, CreateDealStage.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes further members by {@link #set}. */
    final class Builder extends ImmutableCreateDealStage.Builder implements ExtensibleBuilder<Builder> {}
}
