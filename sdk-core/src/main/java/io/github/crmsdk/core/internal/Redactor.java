package io.github.crmsdk.core.internal;

import io.github.crmsdk.core.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Masks a client's own secrets wherever a text could carry them out: a vendor that echoes a request, a proxy's error
 * page, an exception of a library.
 */
public final class Redactor {
    private static final String MASK = "***";
    private static final Redactor NONE = new Redactor(List.of());

    private final Set<String> forms = new LinkedHashSet<>();

    public Redactor(Collection<Secret> secrets) {
        for (Secret secret : secrets) {
            String text = secret.reveal();
            forms.add(text);
            forms.add(URLEncoder.encode(text, StandardCharsets.UTF_8));
            forms.add(Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    public static Redactor none() {
        return NONE;
    }

    public String clean(String text) {
        String cleaned = text;
        for (String form : forms) {
            cleaned = cleaned.replace(form, MASK);
        }
        return cleaned;
    }

    /** The exception itself, or one that tells the same without the secret. */
    public Throwable clean(Throwable cause) {
        for (Throwable link = cause; link != null; link = link.getCause()) {
            String text = String.valueOf(link.getMessage());
            if (!clean(text).equals(text)) {
                Throwable told = new IllegalStateException(
                        cause.getClass().getName() + ": " + clean(String.valueOf(cause.getMessage())));
                told.setStackTrace(cause.getStackTrace());
                return told;
            }
        }
        return cause;
    }
}
