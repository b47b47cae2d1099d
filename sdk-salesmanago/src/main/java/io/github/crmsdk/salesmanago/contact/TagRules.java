package io.github.crmsdk.salesmanago.contact;

import io.github.crmsdk.core.vendor.Checks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks tags. */
final class TagRules {
    private TagRules() {}

    static void check(String member, @Nullable List<String> tags) {
        if (tags != null) {
            tags.forEach(tag -> Checks.text(member, tag, Integer.MAX_VALUE));
        }
    }
}
