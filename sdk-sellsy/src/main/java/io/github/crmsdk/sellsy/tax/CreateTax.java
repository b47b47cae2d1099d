package io.github.crmsdk.sellsy.tax;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** A tax to create. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateTax.class)
@JsonDeserialize(builder = CreateTax.Builder.class)
public interface CreateTax extends WrittenTax {
    @Override
    BigDecimal rate();

    @Override
    String label();

    @Value.Check
    default void check() {
        Checks.additional("CreateTax", this, CreateTax.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes what the vendor adds later by {@link #set}. */
    final class Builder extends ImmutableCreateTax.Builder implements ExtensibleBuilder<Builder> {}
}
