package io.github.crmsdk.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** A key, token or password that does not print. Whatever holds one masks its text in logs and messages too. */
public final class Secret {
    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /**
     * @throws IllegalArgumentException if the text is blank or has a character that cannot stand in an HTTP header; the
     *     message names the member and never shows the text
     */
    public static Secret of(String member, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(member + " is missing: give the key as the vendor shows it");
        }
        String trimmed = text.strip();
        if (!trimmed.matches("[!-~]+")) {
            throw new IllegalArgumentException(
                    member + " has a blank or a character outside printable ASCII: copy the key again");
        }
        return new Secret(trimmed);
    }

    /**
     * A secret that travels encoded, so that it may hold any character.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public static Secret encoded(String member, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(member + " is missing: give the key as the vendor shows it");
        }
        return new Secret(text.strip());
    }

    /** The text itself. Hand it only to the vendor. */
    public String reveal() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret that
                && MessageDigest.isEqual(
                        text.getBytes(StandardCharsets.UTF_8), that.text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "***";
    }
}
