package io.github.crmsdk.sharpspring.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sharpspring.internal.Cleared;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Changes to an opportunity: what is not mentioned stays. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateOpportunity.class)
@JsonDeserialize(builder = UpdateOpportunity.Builder.class)
public interface UpdateOpportunity extends OpportunityMembers {
    /** Set by {@link Opportunities#update(long, UpdateOpportunity)}; needed in batches. */
    @Nullable
    Long id();

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

    @Value.Check
    default void check() {
        Checks.text("UpdateOpportunity.opportunityName", opportunityName(), 255);
        OpportunityMembers.check("UpdateOpportunity", this);
        Checks.additional("UpdateOpportunity", this, UpdateOpportunity.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set} and empties members by {@link #clear}. */
    final class Builder extends ImmutableUpdateOpportunity.Builder implements ExtensibleBuilder<Builder> {
        /** Empties a member: texts and custom fields by an empty text, others by null, as the vendor wants it. */
        @Override
        public Builder clear(String name) {
            return putAdditionalProperties(name, Cleared.of(UpdateOpportunity.class, name));
        }
    }
}
