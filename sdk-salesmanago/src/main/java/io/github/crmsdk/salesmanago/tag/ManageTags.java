package io.github.crmsdk.salesmanago.tag;

import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.salesmanago.internal.Emails;
import io.github.crmsdk.salesmanago.model.Lists;
import java.util.List;

/**
 * Tags to put on a contact and to take off it.
 *
 * @param email whose
 */
public record ManageTags(String email, List<String> tags, List<String> removeTags) {
    public ManageTags {
        Checks.text("email", email, Integer.MAX_VALUE);
        Emails.check("email", email);
        Lists.texts("tags", tags);
        Lists.texts("removeTags", removeTags);
        tags = List.copyOf(tags);
        removeTags = List.copyOf(removeTags);
        if (tags.isEmpty() && removeTags.isEmpty()) {
            throw new IllegalArgumentException("ManageTags has neither tags nor removeTags: there is nothing to do");
        }
    }
}
