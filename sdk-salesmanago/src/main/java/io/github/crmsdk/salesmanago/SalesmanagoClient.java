package io.github.crmsdk.salesmanago;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.RawApi;
import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.auth.HeaderAuth;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.send.TimeSource;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ClientBuilder;
import io.github.crmsdk.core.vendor.VendorClient;
import io.github.crmsdk.core.vendor.VendorProfile;
import io.github.crmsdk.salesmanago.consent.Consents;
import io.github.crmsdk.salesmanago.contact.Contacts;
import io.github.crmsdk.salesmanago.coupon.Coupons;
import io.github.crmsdk.salesmanago.event.Events;
import io.github.crmsdk.salesmanago.export.Exports;
import io.github.crmsdk.salesmanago.export.JobWait;
import io.github.crmsdk.salesmanago.integration.Integrations;
import io.github.crmsdk.salesmanago.internal.ApiCredentials;
import io.github.crmsdk.salesmanago.internal.BodySignature;
import io.github.crmsdk.salesmanago.internal.Endpoint;
import io.github.crmsdk.salesmanago.internal.SalesmanagoEnvelope;
import io.github.crmsdk.salesmanago.internal.SalesmanagoJson;
import io.github.crmsdk.salesmanago.internal.V3Envelope;
import io.github.crmsdk.salesmanago.internal.WithCaller;
import io.github.crmsdk.salesmanago.loyalty.LoyaltyPrograms;
import io.github.crmsdk.salesmanago.note.Notes;
import io.github.crmsdk.salesmanago.product.Catalogs;
import io.github.crmsdk.salesmanago.product.ProductCollections;
import io.github.crmsdk.salesmanago.product.Products;
import io.github.crmsdk.salesmanago.tag.Tags;
import io.github.crmsdk.salesmanago.task.Tasks;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Access to one SALESmanago account by the vendor's own API. Safe for use by many threads; make one and keep it.
 *
 * <pre>{@code
 * try (SalesmanagoClient salesmanago = SalesmanagoClient.builder()
 *         .endpoint("app2.salesmanago.pl").clientId(id).apiSecret(secret).owner("admin@example.com").build()) {
 *     salesmanago.contacts().upsert(contact).execute();
 * }
 * }</pre>
 */
public final class SalesmanagoClient implements AutoCloseable {
    private final VendorClient client;
    private final Optional<VendorClient> version3;
    private final TimeSource time;

    private SalesmanagoClient(VendorClient client, Optional<VendorClient> version3, TimeSource time) {
        this.client = client;
        this.version3 = version3;
        this.time = time;
    }

    public static Builder builder() {
        return new Builder();
    }

    public Contacts contacts() {
        return client.service(Contacts.class);
    }

    public Events events() {
        return client.service(Events.class);
    }

    public Consents consents() {
        return client.service(Consents.class);
    }

    public Tags tags() {
        return client.service(Tags.class);
    }

    public Coupons coupons() {
        return client.service(Coupons.class);
    }

    public Notes notes() {
        return client.service(Notes.class);
    }

    public Tasks tasks() {
        return client.service(Tasks.class);
    }

    public LoyaltyPrograms loyaltyPrograms() {
        return client.service(LoyaltyPrograms.class);
    }

    public Exports exports() {
        return client.service(Exports.class);
    }

    public Integrations integrations() {
        return client.service(Integrations.class);
    }

    /** Follows a job, such as an export, to its end. */
    public JobWait waitForJob(long requestId) {
        return new JobWait(exports().status(requestId), time);
    }

    /**
     * Product catalogs, by version 3.
     *
     * @throws IllegalStateException if the client was built without {@code apiV3Key}; so do the next two
     */
    public Catalogs catalogs() {
        return version3().service(Catalogs.class);
    }

    public Products products() {
        return version3().service(Products.class);
    }

    public ProductCollections productCollections() {
        return version3().service(ProductCollections.class);
    }

    /** Any call of version 3: {@code rawV3().get("v3/product/catalogList")}. */
    public RawApi rawV3() {
        return version3().raw();
    }

    private VendorClient version3() {
        return version3.orElseThrow(() -> new IllegalStateException(
                "apiV3Key is missing: version 3 of the API needs a key of its own, from Integration Center"));
    }

    /**
     * Any call of version 2: {@code raw().post("contact/basic").body(Map.of("email", List.of(address)))}. Credentials and
     * owner are added to the body, which must be a JSON object.
     */
    public RawApi raw() {
        return client.raw();
    }

    @Override
    public void close() {
        client.close();
    }

    /** Endpoint, client id, owner and a secret (or a ready pair of API key and hash) are needed; the rest has defaults. */
    public static final class Builder extends ClientBuilder<Builder> {
        private @Nullable String endpoint;
        private boolean elsewhere;
        private @Nullable String clientId;
        private @Nullable String apiSecret;
        private @Nullable String apiKey;
        private @Nullable String sha;
        private @Nullable String owner;
        private @Nullable String apiV3Key;
        private String apiV3BaseUrl = "https://api.salesmanago.com/";

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /** The account's server as Integration Center, API shows it: {@code app2.salesmanago.pl}, or its address. */
        public Builder endpoint(@Nullable String server) {
            this.endpoint = server;
            return this;
        }

        /** {@inheritDoc} Includes the {@code /api/}; makes {@link #endpoint} unnecessary. */
        @Override
        public Builder baseUrl(String url) {
            this.elsewhere = true;
            return super.baseUrl(url);
        }

        /** From Integration Center, API. */
        public Builder clientId(@Nullable String id) {
            this.clientId = id;
            return this;
        }

        /** From Integration Center, API; hashed, never sent. */
        public Builder apiSecret(@Nullable String secret) {
            this.apiSecret = secret;
            return this;
        }

        /** Any text: the vendor leaves it to the caller. A random one unless set. */
        public Builder apiKey(@Nullable String key) {
            this.apiKey = key;
            return this;
        }

        /** A ready hash for {@link #apiKey}, instead of the secret: lower-case hex SHA-1 of key, client id and secret. */
        public Builder sha(@Nullable String hash) {
            this.sha = hash;
            return this;
        }

        /** The SALESmanago user who owns what is written, by e-mail address. */
        public Builder owner(@Nullable String email) {
            this.owner = email;
            return this;
        }

        /** A key of version 3, from Integration Center: needed for products only. */
        public Builder apiV3Key(@Nullable String key) {
            this.apiV3Key = key;
            return this;
        }

        /** Another address of version 3, such as {@code https://api.manago.ai/}; its key is sent there. */
        public Builder apiV3BaseUrl(String url) {
            this.apiV3BaseUrl = url;
            return this;
        }

        /**
         * @throws IllegalArgumentException if one of the four is missing or malformed; nothing is sent
         */
        public SalesmanagoClient build() {
            if (endpoint == null && !elsewhere) {
                throw new IllegalArgumentException(
                        "endpoint is missing: give the server that Integration Center shows, such as app2.salesmanago.pl");
            }
            String host = endpoint == null ? "app2.salesmanago.pl" : Endpoint.host(endpoint);
            String user = Objects.requireNonNullElse(owner, "");
            Checks.text("owner", user, Integer.MAX_VALUE);
            ApiCredentials credentials = credentials();
            ObjectMapper mapper = SalesmanagoJson.mapper(time(), new WithCaller.Caller(credentials.clientId(), user));
            OkHttpClient http = http();
            VendorProfile version2 = new VendorProfile(
                    "SALESmanago",
                    host,
                    HttpUrl.get("https://" + host + "/api/"),
                    new BodySignature(credentials, user, time()::now, mapper),
                    new SalesmanagoEnvelope(mapper),
                    RateBudget::unlimited,
                    mapper);
            return new SalesmanagoClient(
                    connect(adjusted(version2), http),
                    Optional.ofNullable(apiV3Key).map(key -> connect(version3(key, host), http)),
                    time());
        }

        private VendorProfile version3(String key, String host) {
            ObjectMapper mapper = SalesmanagoJson.mapper();
            return new VendorProfile(
                    "SALESmanago",
                    host,
                    Endpoint.version3(apiV3BaseUrl),
                    new HeaderAuth(Map.of("API-KEY", Secret.of("apiV3Key", key))),
                    new V3Envelope(mapper),
                    RateBudget::unlimited,
                    mapper);
        }

        private ApiCredentials credentials() {
            Secret id = Secret.of("clientId", clientId);
            if (sha == null) {
                return ApiCredentials.ofSecret(id, apiKey, Secret.of("apiSecret", apiSecret));
            }
            if (apiSecret != null) {
                throw new IllegalArgumentException(
                        "apiSecret and sha are both given: the hash takes the secret's place");
            }
            return new ApiCredentials(id, Secret.of("apiKey", apiKey), Secret.of("sha", sha), Optional.empty());
        }
    }
}
