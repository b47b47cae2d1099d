package io.github.crmsdk.testkit.sellsy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words after which a resource file restricts a member: {@code required}, {@code nullable}, {@code createOnly},
 * a range such as {@code 2..15} or {@code 1..}, choices such as {@code mr|mrs|ms}, and {@code @staffs} for the id of a
 * record that must exist.
 */
record Notation(
        Set<String> words,
        long min,
        long max,
        List<String> choices,
        @Nullable String reference) {

    static Notation of(String text) {
        Set<String> words = new LinkedHashSet<>();
        long min = Long.MIN_VALUE;
        long max = Long.MAX_VALUE;
        List<String> choices = List.of();
        String reference = null;
        for (String word : text.split(" ", -1)) {
            int dots = word.indexOf("..");
            if (dots >= 0) {
                min = bound(word.substring(0, dots), min);
                max = bound(word.substring(dots + 2), max);
            } else if (word.contains("|")) {
                choices = List.of(word.split("\\|"));
            } else if (word.startsWith("@")) {
                reference = word.substring(1);
            } else {
                words.add(word);
            }
        }
        return new Notation(words, min, max, choices, reference);
    }

    boolean has(String word) {
        return words.contains(word);
    }

    boolean admits(long size) {
        return size >= min && size <= max;
    }

    String range() {
        String from = min == Long.MIN_VALUE ? "" : "at least " + min;
        String to = max == Long.MAX_VALUE ? "" : "at most " + max;
        return from.isEmpty() || to.isEmpty() ? from + to : from + " and " + to;
    }

    private static long bound(String digits, long otherwise) {
        return digits.isEmpty() ? otherwise : Long.parseLong(digits);
    }
}
