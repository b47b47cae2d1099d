package io.github.crmsdk.core.internal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every way in which a text may be spelled where a request is echoed: in a URL, in JSON, in HTML, in Base64. Encoders
 * differ in the characters that they leave alone, so each character is looked for in all its forms.
 */
final class Spellings {
    private Spellings() {}

    /** A regular expression for these texts; never matches if there are none. */
    static Pattern of(List<String> texts) {
        String all = texts.stream()
                .flatMap(Spellings::forms)
                .distinct()
                // Longest first: a text that begins like a shorter one would otherwise show its end.
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(form -> form.codePoints().mapToObj(Spellings::of).collect(Collectors.joining()))
                .collect(Collectors.joining("|"));
        return Pattern.compile(all.isEmpty() ? "(?!)" : all);
    }

    private static Stream<String> forms(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                text,
                Base64.getEncoder().withoutPadding().encodeToString(bytes),
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private static String of(int character) {
        String plain = Character.toString(character);
        if (character < 128 && Character.isLetterOrDigit(character)) {
            return plain;
        }
        String json = plain.chars()
                .mapToObj(unit -> "\\\\u" + insensitive(HexFormat.of().toHexDigits((char) unit)))
                .collect(Collectors.joining());
        String html = "&#(?:0*" + character + "|[xX]0*" + insensitive(Integer.toHexString(character)) + ");"
                + name(character);
        // The longest first: what a backslash or per cent sign begins may be more than itself.
        return "(?:" + html + "|" + json + "|" + url(plain) + "|\\\\?" + Pattern.quote(plain) + ")";
    }

    private static String url(String plain) {
        byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
        String encoded = "%" + insensitive(HexFormat.ofDelimiter("%").formatHex(bytes));
        return plain.equals(" ") ? encoded + "|\\+" : encoded;
    }

    private static String name(int character) {
        return switch (character) {
            case '&' -> "|&amp;";
            case '<' -> "|&lt;";
            case '>' -> "|&gt;";
            case '"' -> "|&quot;";
            case '\'' -> "|&apos;";
            default -> "";
        };
    }

    private static String insensitive(String hex) {
        return "(?i:" + hex + ")";
    }
}
