package io.github.crmsdk.core.internal;

import io.github.crmsdk.core.Secret;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Masks a client's own secrets wherever a text could carry them out: a vendor that echoes a request, a proxy's error
 * page, an exception of a library.
 */
public final class Redactor {
    private static final String MASK = "***";

    private final Supplier<List<Secret>> secrets;
    private volatile Known known = Known.of(List.of());

    /**
     * What these secrets look like.
     *
     * @param shortest of them, in characters: no spelling is shorter
     */
    private record Known(List<Secret> secrets, Pattern spellings, int shortest) {
        static Known of(List<Secret> secrets) {
            List<String> texts = secrets.stream().map(Secret::reveal).toList();
            return new Known(
                    secrets,
                    Spellings.of(texts),
                    texts.stream().mapToInt(String::length).min().orElse(Integer.MAX_VALUE));
        }
    }

    /**
     * @param secrets asked at each text, because tokens change
     */
    public Redactor(Supplier<List<Secret>> secrets) {
        this.secrets = secrets;
    }

    public String clean(String text) {
        Known latest = known();
        // Each call has its path cleaned, and few paths are as long as a key.
        return text.length() < latest.shortest()
                ? text
                : latest.spellings().matcher(text).replaceAll(MASK);
    }

    private Known known() {
        List<Secret> now = secrets.get();
        Known latest = known;
        if (!latest.secrets().equals(now)) {
            latest = Known.of(now);
            known = latest;
        }
        return latest;
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
