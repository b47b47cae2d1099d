package io.github.crmsdk.salesmanago.product;

import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.salesmanago.model.Lists;
import java.util.List;

/**
 * What to write to a catalog.
 *
 * @param products from 1 to 100
 */
public record ProductChanges<T>(String catalogId, List<T> products) {
    static final int MOST = 100;

    public ProductChanges {
        Checks.text("catalogId", catalogId, Integer.MAX_VALUE);
        products = Lists.sized("products", products, MOST);
    }
}
