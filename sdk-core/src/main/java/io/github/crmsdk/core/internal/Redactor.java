package io.github.crmsdk.core.internal;

import io.github.crmsdk.core.Secret;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Masks a client's own secrets wherever a text could carry them out: a vendor that echoes a request, a proxy's error
 * page, an exception of a library.
 */
public final class Redactor {
    private static final String MASK = "***";

    private final Supplier<List<Secret>> secrets;
    private volatile Known known = new Known(List.of());

    /** What these secrets look like; worked out for the first text that is long enough to hold one. */
    private static final class Known {
        private final List<Secret> secrets;
        private final int shortest;
        private volatile @Nullable Pattern spellings;

        Known(List<Secret> secrets) {
            int least = Integer.MAX_VALUE;
            for (Secret secret : secrets) {
                least = Math.min(least, secret.reveal().length());
            }
            this.secrets = secrets;
            this.shortest = least;
        }

        /** No spelling is shorter than its secret. */
        String clean(String text) {
            return text.length() < shortest ? text : spellings().matcher(text).replaceAll(MASK);
        }

        private Pattern spellings() {
            Pattern known = spellings;
            if (known == null) {
                known = Spellings.of(secrets.stream().map(Secret::reveal).toList());
                spellings = known;
            }
            return known;
        }
    }

    /**
     * @param secrets asked at each text, because tokens change
     */
    public Redactor(Supplier<List<Secret>> secrets) {
        this.secrets = secrets;
    }

    public String clean(String text) {
        // Each call has its path cleaned, and few paths are as long as a key.
        return known().clean(text);
    }

    private Known known() {
        List<Secret> now = secrets.get();
        Known latest = known;
        if (!latest.secrets.equals(now)) {
            latest = new Known(now);
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
