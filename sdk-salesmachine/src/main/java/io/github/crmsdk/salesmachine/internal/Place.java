package io.github.crmsdk.salesmachine.internal;

import io.github.crmsdk.core.PageToken;
import io.github.crmsdk.core.vendor.Offsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on.
 *
 * @param offset how many rows come before
 * @param link path and query that the vendor gave; null to go on by the offset
 */
record Place(long offset, @Nullable String link) {
    /** A single slash at the start: two would name another host. */
    private static final Pattern LINK = Pattern.compile("next:(\\d{1,18}):(/[^/\\\\].*)");

    static Place of(Optional<PageToken> token) {
        Matcher linked = LINK.matcher(token.map(PageToken::toString).orElse(""));
        return linked.matches()
                ? new Place(Long.parseLong(linked.group(1)), linked.group(2))
                : new Place(Offsets.of(token), null);
    }

    PageToken token() {
        return link == null ? Offsets.token(offset) : PageToken.of("next:" + offset + ":" + link);
    }
}
