package io.github.crmsdk.salesmate.product;

import java.util.List;

/**
 * Which products a deletion is about.
 *
 * @param productIds at least one
 */
public record ProductIds(List<Long> productIds) {
    public ProductIds {
        productIds = List.copyOf(productIds);
        if (productIds.isEmpty()) {
            throw new IllegalArgumentException("productIds is empty: give at least one id");
        }
    }
}
