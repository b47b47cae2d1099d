package io.github.crmsdk.core.error;

/** Texts for a log line: whatever a vendor wrote, it cannot begin a line of its own. */
final class OneLine {
    private OneLine() {}

    static String of(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ");
    }
}
