package io.github.crmsdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpellingsTest {
    static LongStream seeds() {
        return LongStream.concat(LongStream.range(0, 5), new Random().longs(5));
    }

    /** Each character in a form of its own: no encoder does that, and each does a part of it. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyMixtureOfEncodingsIsFound(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            StringBuilder spelled = new StringBuilder();
            for (int j = 8 + random.nextInt(24); j > 0; j--) {
                String character = character(random);
                text.append(character);
                spelled.append(spelled(character, random));
            }
            assertThat(Spellings.of(List.of(text.toString()))
                            .matcher("<" + spelled + ">")
                            .replaceAll("***"))
                    .as("%s as %s", text, spelled)
                    .isEqualTo("<***>");
        }
    }

    private static String character(Random random) {
        return random.nextInt(5) == 0
                ? List.of("\u00e9", "\u20ac", "\ud83d\ude00").get(random.nextInt(3))
                : Character.toString(' ' + random.nextInt(95));
    }

    private static String spelled(String character, Random random) {
        if (character.matches("[A-Za-z0-9]")) {
            return character;
        }
        String hex = HexFormat.ofDelimiter("%").formatHex(character.getBytes(StandardCharsets.UTF_8));
        return switch (random.nextInt(7)) {
            case 0 -> "%" + hex;
            case 1 -> "%" + hex.toUpperCase(Locale.ROOT);
            case 2 -> "\\" + character;
            case 3 -> unicode(character);
            case 4 -> "&#" + character.codePointAt(0) + ";";
            case 5 -> "&#x0" + Integer.toHexString(character.codePointAt(0)).toUpperCase(Locale.ROOT) + ";";
            default -> character;
        };
    }

    private static String unicode(String character) {
        StringBuilder escaped = new StringBuilder();
        character.chars().forEach(unit -> escaped.append("\\u%04X".formatted(unit)));
        return escaped.toString();
    }

    @Test
    void aTextThatBeginsAsAnotherIsFoundWhole() {
        Pattern both = Spellings.of(List.of("abc", "abcdef", "YWJj"));
        assertThat(both.matcher("abcdef abc YWJjZGVm").replaceAll("*")).isEqualTo("* * *");
    }

    @Test
    void namesOfHtmlAndBlanksOfFormsAreFound() {
        Pattern pattern = Spellings.of(List.of("a&b <c> \"d\" 'e'"));
        assertThat(pattern.matcher("a&amp;b &lt;c&gt; &quot;d&quot; &apos;e&apos;")
                        .replaceAll("*"))
                .isEqualTo("*");
        assertThat(pattern.matcher("a%26b+%3Cc%3e+%22d%22+'e'").replaceAll("*")).isEqualTo("*");
    }

    @Test
    void noTextIsFoundNowhere() {
        assertThat(Spellings.of(List.of()).matcher("abc").find()).isFalse();
    }
}
