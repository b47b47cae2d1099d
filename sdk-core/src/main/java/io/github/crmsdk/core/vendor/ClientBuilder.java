package io.github.crmsdk.core.vendor;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.internal.Answers;
import io.github.crmsdk.core.internal.CallLog;
import io.github.crmsdk.core.internal.Redactor;
import io.github.crmsdk.core.internal.Retries;
import io.github.crmsdk.core.internal.Sender;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.send.RetryPolicy;
import io.github.crmsdk.core.send.TimeSource;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * What every client's builder can set. Builders are for one thread; the clients they make are for many.
 *
 * @param <B> the vendor's own builder
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
    private @Nullable String baseUrl;
    private @Nullable OkHttpClient httpClient;
    private @Nullable RateBudget rateBudget;
    private RetryPolicy retryPolicy = RetryPolicy.standard();
    private TimeSource time = TimeSource.system();
    private Duration timeout = Duration.ofMinutes(3);
    private Duration attemptTimeout = Duration.ofSeconds(30);
    private long maxAnswerBytes = 64L << 20;
    private final List<Module> modules = new ArrayList<>();

    /** For vendor modules. */
    protected ClientBuilder() {}

    protected abstract B self();

    /**
     * Another address than the vendor's own: a simulator, a proxy, a regional host. Credentials are sent there.
     *
     * @throws IllegalArgumentException if it is no http or https URL, or carries user info, query or fragment
     */
    public B baseUrl(String url) {
        address("baseUrl", url);
        this.baseUrl = url;
        return self();
    }

    /**
     * The application's own HTTP client with its interceptors, proxy, TLS settings, pool and dispatcher. The SDK derives
     * from it a client that neither follows redirects nor repeats requests by itself, so that credentials stay on the
     * host and retries have one owner. Closing the SDK's client leaves it open.
     */
    public B httpClient(OkHttpClient client) {
        this.httpClient = client;
        return self();
    }

    /** Limit on a whole call, with all its attempts and waits; 3 minutes unless set. */
    public B timeout(Duration limit) {
        this.timeout = Urls.positive("timeout", limit);
        return self();
    }

    /**
     * Limit on a single attempt, from connecting to the last byte; 30 seconds unless set. A shorter call timeout of the
     * application's own HTTP client holds too.
     */
    public B attemptTimeout(Duration limit) {
        this.attemptTimeout = Urls.positive("attemptTimeout", limit);
        return self();
    }

    public B retryPolicy(RetryPolicy policy) {
        this.retryPolicy = policy;
        return self();
    }

    /** Replaces the vendor's documented limit, or shares one budget among clients. */
    public B rateBudget(RateBudget budget) {
        this.rateBudget = budget;
        return self();
    }

    /** Adds serializers and deserializers of the application's own. */
    public B jacksonModule(Module module) {
        modules.add(module);
        return self();
    }

    /** The largest answer that is read, unpacked, in bytes; 64 MiB unless set. */
    public B maxAnswerBytes(long most) {
        Checks.range("maxAnswerBytes", most, 1, Integer.MAX_VALUE - 8);
        this.maxAnswerBytes = most;
        return self();
    }

    /** Another clock and timer, for tests. */
    public B time(TimeSource source) {
        this.time = source;
        return self();
    }

    protected final TimeSource time() {
        return time;
    }

    /** For vendor modules: the client that these settings and the vendor's profile make. */
    protected final VendorClient connect(VendorProfile profile) {
        return connect(adjusted(profile), http());
    }

    /** For vendor modules whose client has several parts: the profile with the base URL and budget that were set. */
    protected final VendorProfile adjusted(VendorProfile profile) {
        return new VendorProfile(
                profile.vendor(),
                profile.account(),
                baseUrlOr(profile.baseUrl()),
                profile.auth(),
                profile.envelope(),
                rateBudget == null ? profile.budget() : () -> rateBudget,
                profile.mapper(),
                profile.converters());
    }

    /** For vendor modules whose profile depends on it: the base URL that was set, with its final slash. */
    protected final HttpUrl baseUrlOr(HttpUrl standard) {
        return baseUrl == null ? standard : address("baseUrl", baseUrl);
    }

    /**
     * For vendor modules whose client has several parts: an address with its final slash.
     *
     * @throws IllegalArgumentException naming the member if the text is no such address
     */
    protected static HttpUrl address(String member, String url) {
        return Urls.base(member, url);
    }

    /**
     * For vendor modules whose client has several parts, such as two generations of an API or a token endpoint: one
     * part, whose base URL and budget are the profile's. Closing any part closes what they share.
     *
     * @param http of all parts, made by {@link #http()}
     */
    protected final VendorClient connect(VendorProfile profile, OkHttpClient http) {
        ObjectMapper mapper = profile.mapper().copy();
        modules.forEach(mapper::registerModule);
        Redactor redactor = new Redactor(profile.auth()::secrets);
        Sender sender = new Sender(
                profile.vendor(),
                profile.account(),
                profile.baseUrl(),
                http,
                profile.auth(),
                profile.budget().get(),
                new Retries(retryPolicy),
                time,
                new Sender.Limits(timeout, attemptTimeout, maxAnswerBytes),
                new Answers(profile.envelope(), redactor, time),
                new CallLog(profile.vendor(), redactor));
        return new VendorClient(profile, mapper, sender, httpClient == null ? http : null);
    }

    /** For vendor modules whose client has several parts: a new HTTP client by these settings. */
    protected final OkHttpClient http() {
        OkHttpClient.Builder builder;
        if (httpClient == null) {
            Dispatcher dispatcher = new Dispatcher();
            // All calls go to one host: OkHttp's limit of 5 per host would be the limit of the client.
            dispatcher.setMaxRequestsPerHost(dispatcher.getMaxRequests());
            builder = new OkHttpClient.Builder()
                    .dispatcher(dispatcher)
                    .readTimeout(Duration.ZERO)
                    .writeTimeout(Duration.ZERO);
        } else {
            builder = httpClient.newBuilder();
        }
        return builder.followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .addNetworkInterceptor(ClientBuilder::withoutRetryAtOnce)
                .build();
    }

    /**
     * Whatever its settings, OkHttp repeats a request by itself after a 503 that asks for no wait, and fails on a number
     * that no int can hold: the retry is to be ours.
     */
    private static Response withoutRetryAtOnce(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String hint = response.header("Retry-After", "");
        if (response.code() != 503 || !hint.matches("\\d+")) {
            return response;
        }
        String seconds = hint.replaceFirst("^0+", "");
        if (seconds.isEmpty()) {
            return response.newBuilder().removeHeader("Retry-After").build();
        }
        return seconds.length() < 10
                ? response
                : response.newBuilder().header("Retry-After", "999999999").build();
    }
}
