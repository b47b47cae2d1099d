package io.github.crmsdk.salesmate.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An account's link name: one DNS label, so that no spelling of it can send the token to another host. */
public final class LinkName {
    // Letters are ASCII's alone: others become ASCII in lower case, and a look-alike is not the account that was meant.
    private static final Pattern FORMS = Pattern.compile("(?i)(?:https?://)?(?:www\\.)?"
            // The vendor's own site is nobody's account.
            + "(?!www(?:\\.|/|$))([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\\.salesmate\\.io)?/?");

    private LinkName() {}

    /** The bare label of {@code xyz}, {@code xyz.salesmate.io}, {@code www.xyz.salesmate.io} or the whole URL. */
    public static String label(@Nullable String link) {
        if (link == null || link.isBlank()) {
            throw new IllegalArgumentException("link is missing: give the account's link name, such as acme");
        }
        Matcher form = FORMS.matcher(link.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "link is '" + shown(link) + "': it must be an account's name of letters, digits and"
                            + " hyphens, such as acme or acme.salesmate.io");
        }
        return form.group(1).toLowerCase(Locale.ROOT);
    }

    /** What stands before an at sign may be a password. */
    private static String shown(String link) {
        return link.indexOf('@') < 0 ? link : "***" + link.substring(link.lastIndexOf('@'));
    }
}
