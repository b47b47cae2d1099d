package io.github.crmsdk.salesmanago;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.RawApi;
import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ClientBuilder;
import io.github.crmsdk.core.vendor.VendorClient;
import io.github.crmsdk.core.vendor.VendorProfile;
import io.github.crmsdk.salesmanago.contact.Contacts;
import io.github.crmsdk.salesmanago.event.Events;
import io.github.crmsdk.salesmanago.internal.ApiCredentials;
import io.github.crmsdk.salesmanago.internal.BodySignature;
import io.github.crmsdk.salesmanago.internal.Endpoint;
import io.github.crmsdk.salesmanago.internal.SalesmanagoEnvelope;
import io.github.crmsdk.salesmanago.internal.SalesmanagoJson;
import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;
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

    private SalesmanagoClient(VendorClient client) {
        this.client = client;
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

        /**
         * @throws IllegalArgumentException if one of the four is missing or malformed; nothing is sent
         */
        public SalesmanagoClient build() {
            if (endpoint == null && !elsewhere) {
                throw new IllegalArgumentException(
                        "endpoint is missing: give the server that Integration Center shows, such as app2.salesmanago.pl");
            }
            String host = endpoint == null ? "app2.salesmanago.pl" : Endpoint.host(endpoint);
            Checks.text("owner", Objects.requireNonNullElse(owner, ""), Integer.MAX_VALUE);
            ObjectMapper mapper = SalesmanagoJson.mapper(time());
            return new SalesmanagoClient(connect(new VendorProfile(
                    "SALESmanago",
                    host,
                    HttpUrl.get("https://" + host + "/api/"),
                    new BodySignature(credentials(), owner, time()::now, mapper),
                    new SalesmanagoEnvelope(mapper),
                    RateBudget::unlimited,
                    mapper)));
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
