package io.github.crmsdk.salesmate.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An account's link name: one DNS label, so that no spelling of it can send the token to another host. */
public final class LinkName {
    private static final Pattern FORMS =
            Pattern.compile("(?:https?://)?(?:www\\.)?([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\\.salesmate\\.io)?/?");

    private LinkName() {}

    /** The bare label of {@code xyz}, {@code xyz.salesmate.io}, {@code www.xyz.salesmate.io} or the whole URL. */
    public static String label(@Nullable String link) {
        if (link == null || link.isBlank()) {
            throw new IllegalArgumentException("link is missing: give the account's link name, such as acme");
        }
        Matcher form = FORMS.matcher(link.strip().toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "link is '" + link + "': it must be an account's name of letters, digits and"
                            + " hyphens, such as acme or acme.salesmate.io");
        }
        return form.group(1);
    }
}
