package io.github.crmsdk.core.acme;

import io.github.crmsdk.core.RawApi;
import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.auth.AuthStrategy;
import io.github.crmsdk.core.auth.HeaderAuth;
import io.github.crmsdk.core.json.Json;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.vendor.ClientBuilder;
import io.github.crmsdk.core.vendor.VendorClient;
import io.github.crmsdk.core.vendor.VendorProfile;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The client of a made-up vendor, written as a vendor module writes its own. */
public final class AcmeClient implements AutoCloseable {
    private final VendorClient client;

    private AcmeClient(VendorClient client) {
        this.client = client;
    }

    public static Builder builder() {
        return new Builder();
    }

    public Things things() {
        return client.service(Things.class);
    }

    public RawApi raw() {
        return client.raw();
    }

    @Override
    public void close() {
        client.close();
    }

    /** Makes clients. */
    public static final class Builder extends ClientBuilder<Builder> {
        private String key = "acme-key";
        private @Nullable AuthStrategy auth;

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        public Builder key(String text) {
            key = text;
            return this;
        }

        public Builder auth(AuthStrategy strategy) {
            auth = strategy;
            return this;
        }

        public AcmeClient build() {
            AuthStrategy strategy = Optional.ofNullable(auth)
                    .orElseGet(() -> new HeaderAuth(Map.of("X-Acme-Key", Secret.of("key", key))));
            return new AcmeClient(connect(new VendorProfile(
                    "Acme",
                    "main",
                    HttpUrl.get("https://api.example.com/"),
                    strategy,
                    new AcmeEnvelope(),
                    () -> RateBudget.unlimited(time()),
                    Json.mapper())));
        }
    }
}
