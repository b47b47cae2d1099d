package io.github.crmsdk.sharpspring.internal;

import io.github.crmsdk.core.PageToken;
import io.github.crmsdk.sharpspring.rpc.Rows;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a list goes on whose method may not know offsets.
 *
 * @param first hash of the first row of the page before: if it comes again, the vendor ignored the offset
 */
record Place(long offset, int first) {
    private static final Pattern FORM = Pattern.compile("offset:(\\d{1,18}):(-?\\d{1,10})");

    static Place of(Optional<PageToken> token) {
        if (token.isEmpty()) {
            return new Place(0, 0);
        }
        Matcher parts = FORM.matcher(token.get().toString());
        if (!parts.matches()) {
            throw new IllegalArgumentException("The page token '" + token.get()
                    + "' is not one of this list: pass on what a page of it gave as next");
        }
        return new Place(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    Place next(Rows<?> rows) {
        return rows.items().isEmpty()
                ? this
                : new Place(offset + rows.items().size(), rows.items().get(0).hashCode());
    }

    PageToken token() {
        return PageToken.of("offset:" + offset + ":" + first);
    }

    boolean isRepeatedBy(Rows<?> rows) {
        return offset > 0 && !rows.items().isEmpty() && rows.items().get(0).hashCode() == first;
    }

    /** A vendor that ignores offsets and gave more than it is asked for gives all; one that gave just that many does not. */
    <T> List<T> rest() {
        if (offset <= Paging.MOST_ROWS) {
            throw new IllegalStateException(
                    "the vendor ignored offset " + offset + " and gave the same rows again: ask for a shorter time");
        }
        return List.of();
    }
}
