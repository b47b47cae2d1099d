package io.github.crmsdk.sellsy.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Changes to an opportunity for {@link Opportunities#patch}, whose amount is a number on the wire. Seen in one third-party
 * client that was checked against a newer document (2.303.0) than the one at hand (2.128.0).
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutablePatchOpportunity.class)
@JsonDeserialize(builder = PatchOpportunity.Builder.class)
public interface PatchOpportunity extends OpportunityMembers {
    /** In the account's default currency; sent as a number. */
    @Nullable
    BigDecimal amount();

    @Value.Check
    default void check() {
        OpportunityMembers.check("PatchOpportunity", this);
        Checks.additional("PatchOpportunity", this, PatchOpportunity.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Empties members by {@link #clear}, which takes their name on the wire. */
    final class Builder extends ImmutablePatchOpportunity.Builder implements ExtensibleBuilder<Builder> {}
}
