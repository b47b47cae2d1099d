package io.github.crmsdk.salesmanago.product;

import io.github.crmsdk.core.vendor.Checks;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a product costs. */
public record ProductPrice(
        String productId, BigDecimal price, @Nullable BigDecimal discountPrice) {
    public ProductPrice {
        Checks.decimal("price", price, 19, 2);
        Checks.decimal("discountPrice", discountPrice, 19, 2);
    }
}
