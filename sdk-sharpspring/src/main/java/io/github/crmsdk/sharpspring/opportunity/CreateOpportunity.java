package io.github.crmsdk.sharpspring.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * An opportunity to create. The vendor demands name, owner, deal stage and close date.
 *
 * <pre>{@code
 * CreateOpportunity.builder().opportunityName("Renewal").ownerID(313361052).dealStageID(318774274)
 *         .closeDate(LocalDate.of(2026, 11, 26)).amount(new BigDecimal("10000")).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateOpportunity.class)
@JsonDeserialize(builder = CreateOpportunity.Builder.class)
public interface CreateOpportunity extends OpportunityMembers {
    /** At most 255 characters. */
    String opportunityName();

    /** The id of a user. */
    long ownerID();

    /** The id of a deal stage. */
    long dealStageID();

    /** When it is expected to close, or was closed. */
    LocalDate closeDate();

    @Value.Check
    default void check() {
        Checks.text("CreateOpportunity.opportunityName", opportunityName(), 255);
        OpportunityMembers.check("CreateOpportunity", this);
        Checks.additional("CreateOpportunity", this, CreateOpportunity.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set}. */
    final class Builder extends ImmutableCreateOpportunity.Builder implements ExtensibleBuilder<Builder> {}
}
