package io.github.crmsdk.core.vendor;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.auth.AuthStrategy;
import io.github.crmsdk.core.send.RateBudget;
import java.util.List;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import retrofit2.Converter;

/**
 * What makes one vendor's client different from another's.
 *
 * @param vendor the name that messages show
 * @param account which account, without secrets
 * @param baseUrl where calls go unless the application set another; ends with a slash
 * @param auth the credentials
 * @param envelope how answers are wrapped
 * @param budget the documented limit, unless the application set another
 * @param mapper the vendor's JSON rules; the client works on a copy
 * @param converters asked before Jackson how to write a body, for bodies that need their method's annotations
 */
public record VendorProfile(
        String vendor,
        String account,
        HttpUrl baseUrl,
        AuthStrategy auth,
        Envelope envelope,
        Supplier<RateBudget> budget,
        ObjectMapper mapper,
        List<Converter.Factory> converters) {
    /** A vendor whose bodies are plain JSON. */
    public VendorProfile(
            String vendor,
            String account,
            HttpUrl baseUrl,
            AuthStrategy auth,
            Envelope envelope,
            Supplier<RateBudget> budget,
            ObjectMapper mapper) {
        this(vendor, account, baseUrl, auth, envelope, budget, mapper, List.of());
    }
}
