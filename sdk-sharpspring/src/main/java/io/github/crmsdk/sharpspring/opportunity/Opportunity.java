package io.github.crmsdk.sharpspring.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An opportunity as SharpSpring returns it; it tells no time of its creation. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableOpportunity.class)
@JsonDeserialize(builder = Opportunity.Builder.class)
public interface Opportunity extends OpportunityMembers {
    long id();

    /** At most 255 characters. */
    @Nullable
    String opportunityName();

    /** The id of a user. */
    @Nullable
    Long ownerID();

    /** The id of a deal stage. */
    @Nullable
    Long dealStageID();

    /** When it is expected to close, or was closed. */
    @Nullable
    LocalDate closeDate();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableOpportunity.Builder {}
}
