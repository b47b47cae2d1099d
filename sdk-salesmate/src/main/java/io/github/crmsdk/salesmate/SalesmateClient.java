package io.github.crmsdk.salesmate;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.RawApi;
import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.vendor.ClientBuilder;
import io.github.crmsdk.core.vendor.VendorClient;
import io.github.crmsdk.core.vendor.VendorProfile;
import io.github.crmsdk.salesmate.activity.Activities;
import io.github.crmsdk.salesmate.activity.ActivityDates;
import io.github.crmsdk.salesmate.activity.DurationUnit;
import io.github.crmsdk.salesmate.company.Companies;
import io.github.crmsdk.salesmate.contact.Contacts;
import io.github.crmsdk.salesmate.custom.CustomRecords;
import io.github.crmsdk.salesmate.deal.Deals;
import io.github.crmsdk.salesmate.field.Fields;
import io.github.crmsdk.salesmate.internal.LinkName;
import io.github.crmsdk.salesmate.internal.SalesmateAuth;
import io.github.crmsdk.salesmate.internal.SalesmateEnvelope;
import io.github.crmsdk.salesmate.internal.SalesmateJson;
import io.github.crmsdk.salesmate.lookup.Lookups;
import io.github.crmsdk.salesmate.note.Notes;
import io.github.crmsdk.salesmate.pipeline.Pipelines;
import io.github.crmsdk.salesmate.product.Products;
import io.github.crmsdk.salesmate.user.Users;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Access to one Salesmate account. Safe for use by many threads; make one and keep it.
 *
 * <pre>{@code
 * try (SalesmateClient salesmate = SalesmateClient.builder().link("acme").sessionKey(key).build()) {
 *     Deal deal = salesmate.deals().get(341).execute();
 * }
 * }</pre>
 */
public final class SalesmateClient implements AutoCloseable {
    private final VendorClient client;

    private SalesmateClient(VendorClient client) {
        this.client = client;
    }

    public static Builder builder() {
        return new Builder();
    }

    public Deals deals() {
        return client.service(Deals.class);
    }

    public Activities activities() {
        return client.service(Activities.class);
    }

    public Contacts contacts() {
        return client.service(Contacts.class);
    }

    public Companies companies() {
        return client.service(Companies.class);
    }

    public Notes notes() {
        return client.service(Notes.class);
    }

    public Products products() {
        return client.service(Products.class);
    }

    public CustomRecords customRecords() {
        return client.service(CustomRecords.class);
    }

    public Users users() {
        return client.service(Users.class);
    }

    public Pipelines pipelines() {
        return client.service(Pipelines.class);
    }

    public Fields fields() {
        return client.service(Fields.class);
    }

    public Lookups lookups() {
        return client.service(Lookups.class);
    }

    /** Any call, of any generation of the API: {@code raw().get("v1/users/active")}. */
    public RawApi raw() {
        return client.raw();
    }

    @Override
    public void close() {
        client.close();
    }

    /** Link name and session key are needed; the rest has defaults. */
    public static final class Builder extends ClientBuilder<Builder> {
        private @Nullable String link;
        private @Nullable String sessionKey;
        private @Nullable String accessKey;
        private @Nullable String appPrivateKey;
        private ActivityDates activityDates = ActivityDates.ISO_8601;
        private DurationUnit activityDurationUnit = DurationUnit.SECONDS;

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /** The account: {@code acme}, {@code acme.salesmate.io} or its whole address. */
        public Builder link(@Nullable String name) {
            this.link = name;
            return this;
        }

        /** The Session Key from My Account, Access Key. It is what the API's version 4 calls the access token. */
        public Builder sessionKey(@Nullable String key) {
            this.sessionKey = key;
            return this;
        }

        /** The Access Key; used with the App Private Key for raw calls of version 1 only. */
        public Builder accessKey(@Nullable String key) {
            this.accessKey = key;
            return this;
        }

        /** The App Private Key; used with the Access Key for raw calls of version 1 only. */
        public Builder appPrivateKey(@Nullable String key) {
            this.appPrivateKey = key;
            return this;
        }

        /** How due dates of activities are sent; the vendor's documents contradict themselves. */
        public Builder activityDates(ActivityDates form) {
            this.activityDates = form;
            return this;
        }

        /** What unit durations of activities are in; the vendor's documents do not say. */
        public Builder activityDurationUnit(DurationUnit unit) {
            this.activityDurationUnit = unit;
            return this;
        }

        /**
         * @throws IllegalArgumentException if the link name or the session key is missing or malformed; nothing is sent
         */
        public SalesmateClient build() {
            String label = LinkName.label(link);
            ObjectMapper mapper = SalesmateJson.mapper(
                    Map.of(ActivityDates.class, activityDates, DurationUnit.class, activityDurationUnit));
            return new SalesmateClient(connect(new VendorProfile(
                    "Salesmate",
                    label,
                    HttpUrl.get("https://" + label + ".salesmate.io/apis/"),
                    new SalesmateAuth(label, Secret.of("sessionKey", sessionKey), legacyKeys()),
                    new SalesmateEnvelope(mapper),
                    () -> RateBudget.of(1500, Duration.ofHours(1), time()),
                    mapper)));
        }

        private Optional<SalesmateAuth.LegacyKeys> legacyKeys() {
            return accessKey == null || appPrivateKey == null
                    ? Optional.empty()
                    : Optional.of(new SalesmateAuth.LegacyKeys(
                            Secret.of("accessKey", accessKey), Secret.of("appPrivateKey", appPrivateKey)));
        }
    }
}
