package io.github.crmsdk.salesmanago.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** The server that an account lives on: one of the vendor's, so that no spelling can send the credentials elsewhere. */
public final class Endpoint {
    private static final Pattern FORMS = Pattern.compile(
            "(?:https?://)?((?:[a-z0-9-]+\\.)+(?:salesmanago\\.(?:com|pl)|manago\\.ai))(?:/(?:api/?)?)?");

    private Endpoint() {}

    /** The host of {@code app2.salesmanago.pl} or {@code https://app2.salesmanago.pl/api}. */
    public static String host(String endpoint) {
        Matcher form = FORMS.matcher(endpoint.strip().toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            throw new IllegalArgumentException("endpoint is '" + endpoint
                    + "': it must be a server of salesmanago.com, salesmanago.pl or manago.ai, such as app2.salesmanago.pl;"
                    + " any other goes into baseUrl");
        }
        return form.group(1);
    }

    /** The address of version 3, which goes without a path. */
    public static HttpUrl version3(String url) {
        HttpUrl parsed = HttpUrl.parse(url);
        if (parsed == null
                || !parsed.encodedPath().endsWith("/")
                || parsed.query() != null
                || !parsed.username().isEmpty()) {
            throw new IllegalArgumentException(
                    "apiV3BaseUrl is no plain http or https URL that ends with a slash, such as https://api.salesmanago.com/");
        }
        return parsed;
    }
}
