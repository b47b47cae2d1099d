package io.github.crmsdk.core;

import org.jspecify.annotations.Nullable;

/** Where a list goes on. Keep {@link #toString()} to go on later, in another process too. */
public final class PageToken {
    private final String text;

    private PageToken(String text) {
        this.text = text;
    }

    /**
     * Takes a token back from its text.
     *
     * @throws IllegalArgumentException if the text is blank; a token of another list is refused by that list
     */
    public static PageToken of(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A page token is not blank: pass on what a page gave as next");
        }
        return new PageToken(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageToken that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
