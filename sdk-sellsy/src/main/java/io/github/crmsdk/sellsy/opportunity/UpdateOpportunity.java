package io.github.crmsdk.sellsy.opportunity;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Changes to an opportunity: what is not mentioned stays. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateOpportunity.class)
@JsonDeserialize(builder = UpdateOpportunity.Builder.class)
public interface UpdateOpportunity extends OpportunityMembers {
    /** In the account's default currency; sent as a text. */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Nullable
    BigDecimal amount();

    @Value.Check
    default void check() {
        OpportunityMembers.check("UpdateOpportunity", this);
        Checks.additional("UpdateOpportunity", this, UpdateOpportunity.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Empties members by {@link #clear}, which takes their name on the wire. */
    final class Builder extends ImmutableUpdateOpportunity.Builder implements ExtensibleBuilder<Builder> {}
}
