package io.github.crmsdk.salesmanago.product;

import io.github.crmsdk.core.vendor.Checks;

/** Which catalog. */
public record CatalogKey(String catalogId) {
    public CatalogKey {
        Checks.text("catalogId", catalogId, Integer.MAX_VALUE);
    }
}
