package io.github.crmsdk.salesmanago;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.RawApi;
import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.auth.AwsSignatureV4;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ClientBuilder;
import io.github.crmsdk.core.vendor.VendorClient;
import io.github.crmsdk.core.vendor.VendorProfile;
import io.github.crmsdk.salesmanago.gateway.GatewayContacts;
import io.github.crmsdk.salesmanago.gateway.GatewayEvents;
import io.github.crmsdk.salesmanago.internal.FlatData;
import io.github.crmsdk.salesmanago.internal.GatewayBodies;
import io.github.crmsdk.salesmanago.internal.GatewayEnvelope;
import io.github.crmsdk.salesmanago.internal.SalesmanagoJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Access to SALESmanago through the gateway of Data Talks (their API v1), which maps what it is sent onto an account.
 * Its owner calls it deprecated; {@link SalesmanagoClient} is the current way. Safe for use by many threads.
 *
 * <pre>{@code
 * try (SalesmanagoGatewayClient gateway = SalesmanagoGatewayClient.builder()
 *         .accessKeyId(id).secretAccessKey(key).groupKey("abc123").build()) {
 *     gateway.contacts().upsert(contact).execute();
 * }
 * }</pre>
 */
public final class SalesmanagoGatewayClient implements AutoCloseable {
    private final VendorClient client;

    private SalesmanagoGatewayClient(VendorClient client) {
        this.client = client;
    }

    public static Builder builder() {
        return new Builder();
    }

    public GatewayContacts contacts() {
        return client.service(GatewayContacts.class);
    }

    public GatewayEvents events() {
        return client.service(GatewayEvents.class);
    }

    /** Any call; the body is sent as it is given, {@code data} and {@code group_key} included. */
    public RawApi raw() {
        return client.raw();
    }

    @Override
    public void close() {
        client.close();
    }

    /** Both keys and the group key are needed; the rest has defaults. */
    public static final class Builder extends ClientBuilder<Builder> {
        private @Nullable String accessKeyId;
        private @Nullable String secretAccessKey;
        private @Nullable String groupKey;
        private String region = "eu-west-1";
        private final Map<String, String> names = new HashMap<>();

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /** ACCESS_KEY_ID, from Data Talks. */
        public Builder accessKeyId(@Nullable String id) {
            this.accessKeyId = id;
            return this;
        }

        /** SECRET_ACCESS_KEY, from Data Talks; signs, and is never sent. */
        public Builder secretAccessKey(@Nullable String key) {
            this.secretAccessKey = key;
            return this;
        }

        /** From Data Talks: which brand or market is meant. */
        public Builder groupKey(@Nullable String key) {
            this.groupKey = key;
            return this;
        }

        /** What the signature names as region; {@code eu-west-1} unless set, as the default host has it. */
        public Builder region(String name) {
            this.region = name;
            return this;
        }

        /**
         * Sends a member under another name: {@code dataName("email", "epost")}. For accounts whose mapping at Data
         * Talks expects names of its own.
         *
         * @param member a member of the request's innermost object, or the name of a property
         */
        public Builder dataName(String member, String name) {
            names.put(member, name);
            return this;
        }

        /**
         * @throws IllegalArgumentException if a key is missing or malformed; nothing is sent
         */
        public SalesmanagoGatewayClient build() {
            ObjectMapper mapper = SalesmanagoJson.mapper();
            Checks.text("groupKey", Objects.requireNonNullElse(groupKey, ""), Integer.MAX_VALUE);
            return new SalesmanagoGatewayClient(connect(new VendorProfile(
                    "SALESmanago",
                    "gateway",
                    HttpUrl.get("https://htpfdjhk3h.execute-api.eu-west-1.amazonaws.com/Production/"),
                    new AwsSignatureV4(
                            Secret.of("accessKeyId", accessKeyId),
                            Secret.of("secretAccessKey", secretAccessKey),
                            region,
                            "execute-api",
                            time()::now),
                    new GatewayEnvelope(mapper),
                    RateBudget::unlimited,
                    mapper,
                    List.of(new GatewayBodies(groupKey, new FlatData(names), mapper)))));
        }
    }
}
