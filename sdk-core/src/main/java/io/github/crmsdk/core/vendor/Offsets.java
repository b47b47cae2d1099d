package io.github.crmsdk.core.vendor;

import io.github.crmsdk.core.PageToken;
import java.util.Optional;

/** Page tokens of lists that go on at a row number. */
public final class Offsets {
    private static final String PREFIX = "offset:";

    private Offsets() {}

    public static PageToken token(long offset) {
        return PageToken.of(PREFIX + offset);
    }

    /**
     * @return 0 without a token
     * @throws IllegalArgumentException if the token is of another kind of list
     */
    public static long of(Optional<PageToken> token) {
        if (token.isEmpty()) {
            return 0;
        }
        String text = token.get().toString();
        if (!text.matches(PREFIX + "\\d{1,18}")) {
            throw new IllegalArgumentException(
                    "The page token '" + text + "' is not one of this list: pass on what a page of it gave as next");
        }
        return Long.parseLong(text.substring(PREFIX.length()));
    }
}
