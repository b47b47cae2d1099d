package io.github.crmsdk.salesmate.product;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.math.BigDecimal;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A product as Salesmate returns it. Products are documented for the older API generations only.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableProduct.class)
@JsonDeserialize(builder = Product.Builder.class)
public interface Product extends Extensible {
    long id();

    @Nullable
    String name();

    @Nullable
    String sku();

    @Nullable
    BigDecimal sellingPrice();

    @Nullable
    String description();

    @Nullable
    Instant createdAt();

    @Nullable
    Instant lastModifiedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableProduct.Builder {}
}
