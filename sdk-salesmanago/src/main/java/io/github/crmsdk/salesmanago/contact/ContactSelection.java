package io.github.crmsdk.salesmanago.contact;

import io.github.crmsdk.salesmanago.model.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Up to 50 contacts to read; exactly one of the three is given. The limit is known from one third-party client.
 *
 * @param id what {@code basicById} calls the ids
 */
public record ContactSelection(
        @Nullable List<String> email,
        @Nullable List<String> contactId,
        @Nullable List<String> id) {
    private static final int MOST = 50;

    static ContactSelection emails(List<String> addresses) {
        return new ContactSelection(Lists.sized("email", addresses, MOST), null, null);
    }

    static ContactSelection contactIds(List<String> ids) {
        return new ContactSelection(null, Lists.sized("contactId", ids, MOST), null);
    }

    static ContactSelection ids(List<String> ids) {
        return new ContactSelection(null, null, Lists.sized("id", ids, MOST));
    }
}
