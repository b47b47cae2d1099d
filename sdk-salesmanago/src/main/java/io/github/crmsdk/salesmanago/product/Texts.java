package io.github.crmsdk.salesmanago.product;

import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.salesmanago.model.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks lists of texts. */
final class Texts {
    private Texts() {}

    static void check(String member, @Nullable List<String> texts, int most, int length) {
        if (texts != null) {
            Lists.sized(member, texts, most).forEach(text -> Checks.length(member, text, length));
        }
    }
}
