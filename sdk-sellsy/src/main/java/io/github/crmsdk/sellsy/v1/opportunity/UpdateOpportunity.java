package io.github.crmsdk.sellsy.v1.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** Changes to an opportunity: what is not mentioned stays. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateOpportunity.class)
@JsonDeserialize(builder = UpdateOpportunity.Builder.class)
public interface UpdateOpportunity extends OpportunityRequest {
    @Value.Check
    default void check() {
        OpportunityRequest.check("UpdateOpportunity", this);
        Checks.additional("UpdateOpportunity", this, UpdateOpportunity.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableUpdateOpportunity.Builder implements ExtensibleBuilder<Builder> {}
}
