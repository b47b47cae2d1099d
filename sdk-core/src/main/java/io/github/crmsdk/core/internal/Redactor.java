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
    private volatile Known known = new Known(List.of(), Spellings.of(List.of()));

    /** What these secrets look like. */
    private record Known(List<Secret> secrets, Pattern spellings) {}

    /**
     * @param secrets asked at each text, because tokens change
     */
    public Redactor(Supplier<List<Secret>> secrets) {
        this.secrets = secrets;
    }

    public String clean(String text) {
        return spellings().matcher(text).replaceAll(MASK);
    }

    private Pattern spellings() {
        List<Secret> now = secrets.get();
        Known latest = known;
        if (!latest.secrets().equals(now)) {
            latest =
                    new Known(now, Spellings.of(now.stream().map(Secret::reveal).toList()));
            known = latest;
        }
        return latest.spellings();
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
