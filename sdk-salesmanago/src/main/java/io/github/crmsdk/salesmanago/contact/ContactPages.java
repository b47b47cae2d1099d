package io.github.crmsdk.salesmanago.contact;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PageToken;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Offsets;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes lists of pages, which are numbered from 1. */
final class ContactPages {
    static final int SIZE = 1000;

    private ContactPages() {}

    /** One page, as a call. */
    interface Source<T> {
        ApiCall<ContactPage<T>> page(int number, int size);
    }

    static <T> PagedCall<T> list(Source<T> source) {
        return new PagedCall<>((token, atMost) -> {
            int number = (int) Math.max(1, Offsets.of(token));
            return source.page(number, SIZE).map(found -> page(found, number));
        });
    }

    /** The vendor says whether there is more; where it does not, a full page is taken to have a next one. */
    private static <T> Page<T> page(ContactPage<T> found, int number) {
        boolean told = found.hasMore() == null ? found.contacts().size() == SIZE : found.hasMore();
        // Without anything on it there is no sense in asking for yet another, whatever the vendor says.
        boolean more = told && !found.contacts().isEmpty();
        Optional<PageToken> next = more ? Optional.of(Offsets.token(number + 1L)) : Optional.empty();
        return new Page<>(found.contacts(), next, OptionalLong.empty());
    }
}
