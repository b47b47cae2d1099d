package io.github.crmsdk.sharpspring;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Undoes HTML escapes. By one third-party client, texts that were typed into the vendor's pages come escaped, the sign
 * {@code <} even twice, while texts that an API wrote come as they were. Nothing tells the two apart, so that the SDK gives
 * texts as they come.
 *
 * <pre>{@code
 * String company = HtmlText.plain(lead.companyName());
 * }</pre>
 */
public final class HtmlText {
    private static final Pattern ESCAPE = Pattern.compile("&(amp|lt|gt|quot|#0?39);");
    private static final Map<String, String> SIGNS =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "#39", "'", "#039", "'");

    private HtmlText() {}

    /** The text without escapes. */
    public static String plain(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(SIGNS.getOrDefault(escape.group(1), escape.group())))
                .replace("&lt;", "<");
    }
}
