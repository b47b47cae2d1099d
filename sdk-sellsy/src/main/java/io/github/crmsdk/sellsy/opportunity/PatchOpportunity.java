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
 * Changes to an opportunity for {@link Opportunities#patch}, by the vendor's document of 2026 (2.292.1). It takes less than
 * an update does.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutablePatchOpportunity.class)
@JsonDeserialize(builder = PatchOpportunity.Builder.class)
public interface PatchOpportunity extends OpportunityChanges {
    /** In the account's default currency; sent as a number. */
    @Nullable
    BigDecimal amount();

    /** Where it came from, in words. */
    @Nullable
    String origin();

    @Value.Check
    default void check() {
        OpportunityChanges.check("PatchOpportunity", this, 250);
        Checks.additional("PatchOpportunity", this, PatchOpportunity.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Empties members by {@link #clear}, which takes their name on the wire. */
    final class Builder extends ImmutablePatchOpportunity.Builder implements ExtensibleBuilder<Builder> {}
}
