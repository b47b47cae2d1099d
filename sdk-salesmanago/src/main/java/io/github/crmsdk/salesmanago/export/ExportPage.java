package io.github.crmsdk.salesmanago.export;

import io.github.crmsdk.core.vendor.Checks;

/** Which contacts to export. */
public record ExportPage(int page, int size) {
    public ExportPage {
        Checks.range("page", page, 1, Integer.MAX_VALUE);
        Checks.range("size", size, 1, 1000);
    }
}
