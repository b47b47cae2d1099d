package io.github.crmsdk.sharpspring.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Says that a lead belongs to an opportunity. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableOpportunityLead.class)
@JsonDeserialize(builder = OpportunityLead.Builder.class)
public interface OpportunityLead extends Extensible {
    long id();

    @Nullable
    Long opportunityID();

    @Nullable
    Long leadID();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableOpportunityLead.Builder {}
}
