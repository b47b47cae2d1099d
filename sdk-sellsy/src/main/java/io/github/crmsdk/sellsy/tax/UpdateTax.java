package io.github.crmsdk.sellsy.tax;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** Changes to a tax: what is not mentioned stays, but for its place, which is the last unless set. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateTax.class)
@JsonDeserialize(builder = UpdateTax.Builder.class)
public interface UpdateTax extends WrittenTax {
    @Value.Check
    default void check() {
        Checks.additional("UpdateTax", this, UpdateTax.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes what the vendor adds later by {@link #set}. */
    final class Builder extends ImmutableUpdateTax.Builder implements ExtensibleBuilder<Builder> {}
}
