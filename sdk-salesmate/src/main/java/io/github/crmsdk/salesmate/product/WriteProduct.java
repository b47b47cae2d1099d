package io.github.crmsdk.salesmate.product;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A product to create, or changes to one. The vendor's field list for products was not to be had: use {@code set}. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableWriteProduct.class)
@JsonDeserialize(builder = WriteProduct.Builder.class)
public interface WriteProduct extends Extensible {
    @Nullable
    String name();

    @Nullable
    String sku();

    @Nullable
    BigDecimal sellingPrice();

    @Nullable
    String description();

    @Value.Check
    default void check() {
        Checks.text("WriteProduct.name", name(), 255);
        Checks.additional("WriteProduct", this, WriteProduct.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes further members by {@link #set} and empties members by {@link #clear}. */
    final class Builder extends ImmutableWriteProduct.Builder implements ExtensibleBuilder<Builder> {}
}
