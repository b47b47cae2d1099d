package io.github.crmsdk.salesmanago.product;

import io.github.crmsdk.core.vendor.Checks;

/** A collection to create. */
public record NewCollection(String name, String catalogId) {
    public NewCollection {
        Checks.text("name", name, Integer.MAX_VALUE);
        Checks.text("catalogId", catalogId, Integer.MAX_VALUE);
    }
}
