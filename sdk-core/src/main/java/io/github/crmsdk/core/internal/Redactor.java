package io.github.crmsdk.core.internal;

import io.github.crmsdk.core.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Masks a client's own secrets wherever a text could carry them out: a vendor that echoes a request, a proxy's error
 * page, an exception of a library.
 */
public final class Redactor {
    private static final String MASK = "***";
    private static final Redactor NONE = new Redactor(List::of);

    private final Supplier<List<Secret>> secrets;
    private volatile Known known = new Known(List.of(), Set.of());

    /** The forms in which these secrets could show. */
    private record Known(List<Secret> secrets, Set<String> forms) {}

    /**
     * @param secrets asked at each text, because tokens change
     */
    public Redactor(Supplier<List<Secret>> secrets) {
        this.secrets = secrets;
    }

    public static Redactor none() {
        return NONE;
    }

    public String clean(String text) {
        String cleaned = text;
        for (String form : forms()) {
            cleaned = cleaned.replace(form, MASK);
        }
        return cleaned;
    }

    private Set<String> forms() {
        List<Secret> now = secrets.get();
        Known latest = known;
        if (!latest.secrets().equals(now)) {
            latest = new Known(now, forms(now));
            known = latest;
        }
        return latest.forms();
    }

    private static Set<String> forms(List<Secret> secrets) {
        Set<String> forms = new LinkedHashSet<>();
        for (Secret secret : secrets) {
            String text = secret.reveal();
            forms.add(text);
            forms.add(URLEncoder.encode(text, StandardCharsets.UTF_8));
            forms.add(Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        }
        return forms;
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
