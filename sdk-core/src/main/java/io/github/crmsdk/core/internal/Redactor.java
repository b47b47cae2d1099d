package io.github.crmsdk.core.internal;

import io.github.crmsdk.core.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Masks a client's own secrets wherever a text could carry them out: a vendor that echoes a request, a proxy's error
 * page, an exception of a library.
 */
public final class Redactor {
    private static final String MASK = "***";

    private final Supplier<List<Secret>> secrets;
    private volatile Known known = new Known(List.of(), List.of());

    /** The forms in which these secrets could show. */
    private record Known(List<Secret> secrets, List<String> forms) {}

    /**
     * @param secrets asked at each text, because tokens change
     */
    public Redactor(Supplier<List<Secret>> secrets) {
        this.secrets = secrets;
    }

    public String clean(String text) {
        String cleaned = text;
        for (String form : forms()) {
            cleaned = cleaned.replace(form, MASK);
        }
        return cleaned;
    }

    private List<String> forms() {
        List<Secret> now = secrets.get();
        Known latest = known;
        if (!latest.secrets().equals(now)) {
            latest = new Known(now, forms(now));
            known = latest;
        }
        return latest.forms();
    }

    /** Longest first: a secret that begins like a shorter one would otherwise show its end. */
    private static List<String> forms(List<Secret> secrets) {
        return secrets.stream()
                .map(Secret::reveal)
                .flatMap(Redactor::forms)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Stream<String> forms(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"");
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
        return Stream.of(
                text,
                quoted,
                // PHP writes JSON in this way.
                quoted.replace("/", "\\/"),
                encoded,
                lowerHex(encoded),
                Base64.getEncoder().withoutPadding().encodeToString(bytes),
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private static String lowerHex(String encoded) {
        StringBuilder lower = new StringBuilder(encoded);
        for (int at = lower.indexOf("%"); at >= 0; at = lower.indexOf("%", at + 1)) {
            lower.replace(at, at + 3, lower.substring(at, at + 3).toLowerCase(Locale.ROOT));
        }
        return lower.toString();
    }

    /** The exception itself, or one that tells the same without the secret. */
    public Throwable clean(Throwable failure) {
        if (!shows(failure)) {
            return failure;
        }
        Throwable told = new IllegalStateException(clean(failure.toString()));
        told.setStackTrace(failure.getStackTrace());
        return told;
    }

    private boolean shows(Throwable failure) {
        String text = failure.toString();
        return !clean(text).equals(text)
                || (failure.getCause() != null && shows(failure.getCause()))
                || Stream.of(failure.getSuppressed()).anyMatch(this::shows);
    }
}
