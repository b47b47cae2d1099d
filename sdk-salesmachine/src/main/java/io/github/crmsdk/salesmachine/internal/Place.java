package io.github.crmsdk.salesmachine.internal;

import io.github.crmsdk.core.PageToken;
import io.github.crmsdk.core.vendor.Offsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a page begins: at a row, or where a link of the vendor leads.
 *
 * @param offset how many rows come before; not used with a link
 * @param link path and query
 */
record Place(long offset, @Nullable String link) {
    /** A single slash at the start: two would name another host. */
    private static final Pattern LINK = Pattern.compile("next:(/[^/\\\\].*)");

    private static final Pattern OFFSET = Pattern.compile(".*[?&]offset=(\\d{1,18})(&.*)?");

    static Place of(Optional<PageToken> token) {
        Matcher linked = LINK.matcher(token.map(PageToken::toString).orElse(""));
        return linked.matches() ? new Place(0, linked.group(1)) : new Place(Offsets.of(token), null);
    }

    /** The same link gives the same token, which is how a list that goes in circles is noticed. */
    static PageToken token(String link) {
        return PageToken.of("next:" + link);
    }

    PageToken after(int rows) {
        if (link == null) {
            return Offsets.token(offset + rows);
        }
        Matcher counted = OFFSET.matcher(link);
        if (!counted.matches()) {
            throw new IllegalStateException("the list goes on elsewhere than on the client's host, and " + link
                    + " does not tell how many rows came before");
        }
        return Offsets.token(Long.parseLong(counted.group(1)) + rows);
    }
}
