package io.github.crmsdk.salesmate.product;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A product as a line of a deal.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableAssociatedProduct.class)
@JsonDeserialize(builder = AssociatedProduct.Builder.class)
public interface AssociatedProduct extends Extensible {
    long id();

    @Nullable
    String name();

    @Nullable
    BigDecimal sellingPrice();

    @Nullable
    BigDecimal quantity();

    @Nullable
    BigDecimal discount();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableAssociatedProduct.Builder {}
}
