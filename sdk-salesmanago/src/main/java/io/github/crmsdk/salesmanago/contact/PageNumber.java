package io.github.crmsdk.salesmanago.contact;

import io.github.crmsdk.core.vendor.Checks;

/**
 * Which page.
 *
 * @param page from 1
 * @param size at most 1000
 */
public record PageNumber(int page, int size) {
    public PageNumber {
        Checks.range("page", page, 1, Integer.MAX_VALUE);
        Checks.range("size", size, 1, 1000);
    }
}
