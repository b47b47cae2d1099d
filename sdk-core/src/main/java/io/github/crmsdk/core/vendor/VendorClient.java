package io.github.crmsdk.core.vendor;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.RawApi;
import io.github.crmsdk.core.internal.ApiCallAdapterFactory;
import io.github.crmsdk.core.internal.HttpRawApi;
import io.github.crmsdk.core.internal.Sender;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;

/** What a vendor's client stands on. Safe for use by many threads. */
public final class VendorClient implements AutoCloseable {
    private final Retrofit retrofit;
    private final RawApi raw;
    private final @Nullable OkHttpClient owned;
    private final Map<Class<?>, Object> services = new ConcurrentHashMap<>();

    VendorClient(VendorProfile profile, ObjectMapper mapper, Sender sender, @Nullable OkHttpClient owned) {
        Retrofit.Builder builder = new Retrofit.Builder()
                .baseUrl(sender.base())
                .callFactory(sender.client())
                .addCallAdapterFactory(new ApiCallAdapterFactory(sender, profile.envelope(), mapper));
        profile.converters().forEach(builder::addConverterFactory);
        this.retrofit = builder.addConverterFactory(JacksonConverterFactory.create(mapper))
                .build();
        this.raw = new HttpRawApi(mapper, profile.envelope(), sender);
        this.owned = owned;
    }

    /** The Retrofit interface at work; made at its first use. */
    public <S> S service(Class<S> type) {
        return type.cast(services.computeIfAbsent(type, retrofit::create));
    }

    public RawApi raw() {
        return raw;
    }

    /**
     * Ends idle connections and threads, unless they are the application's. A request on its way is not cut off, but no
     * other is sent.
     */
    @Override
    public void close() {
        if (owned != null) {
            owned.dispatcher().executorService().shutdown();
            owned.connectionPool().evictAll();
        }
    }
}
