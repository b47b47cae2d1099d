package io.github.crmsdk.sellsy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.RawApi;
import io.github.crmsdk.core.auth.AuthStrategy;
import io.github.crmsdk.core.auth.oauth2.TokenStore;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.vendor.ClientBuilder;
import io.github.crmsdk.core.vendor.VendorClient;
import io.github.crmsdk.core.vendor.VendorProfile;
import io.github.crmsdk.sellsy.address.Addresses;
import io.github.crmsdk.sellsy.batch.Batch;
import io.github.crmsdk.sellsy.calendar.CalendarEvents;
import io.github.crmsdk.sellsy.comment.Comments;
import io.github.crmsdk.sellsy.company.Companies;
import io.github.crmsdk.sellsy.contact.ContactLinks;
import io.github.crmsdk.sellsy.contact.Contacts;
import io.github.crmsdk.sellsy.customfield.CustomFieldValues;
import io.github.crmsdk.sellsy.customfield.CustomFields;
import io.github.crmsdk.sellsy.individual.Individuals;
import io.github.crmsdk.sellsy.internal.JsonLines;
import io.github.crmsdk.sellsy.internal.SellsyEnvelope;
import io.github.crmsdk.sellsy.internal.SellsyJson;
import io.github.crmsdk.sellsy.lookup.Lookups;
import io.github.crmsdk.sellsy.opportunity.Opportunities;
import io.github.crmsdk.sellsy.opportunity.OpportunitySources;
import io.github.crmsdk.sellsy.opportunity.Pipelines;
import io.github.crmsdk.sellsy.quota.Quotas;
import io.github.crmsdk.sellsy.search.GlobalSearch;
import io.github.crmsdk.sellsy.smarttag.SmartTags;
import io.github.crmsdk.sellsy.staff.Staffs;
import io.github.crmsdk.sellsy.task.Tasks;
import io.github.crmsdk.sellsy.tax.Taxes;
import io.github.crmsdk.sellsy.webhook.Webhooks;
import java.time.Duration;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Access to one Sellsy account: API v2, and API v1 under {@link #v1()}. Safe for use by many threads; make one and keep
 * it.
 *
 * <pre>{@code
 * try (SellsyClient sellsy = SellsyClient.builder().clientCredentials(clientId, clientSecret).build()) {
 *     Company company = sellsy.companies().get(1021).execute();
 * }
 * }</pre>
 */
public final class SellsyClient implements AutoCloseable {
    private final VendorClient client;
    private final SellsyV1 v1;

    private SellsyClient(VendorClient client, SellsyV1 v1) {
        this.client = client;
        this.v1 = v1;
    }

    public static Builder builder() {
        return new Builder();
    }

    public Companies companies() {
        return client.service(Companies.class);
    }

    public Individuals individuals() {
        return client.service(Individuals.class);
    }

    public Contacts contacts() {
        return client.service(Contacts.class);
    }

    /** Which contacts belong to a company or an individual. */
    public ContactLinks contactLinks() {
        return client.service(ContactLinks.class);
    }

    public Addresses addresses() {
        return client.service(Addresses.class);
    }

    public Opportunities opportunities() {
        return client.service(Opportunities.class);
    }

    public Pipelines pipelines() {
        return client.service(Pipelines.class);
    }

    public OpportunitySources opportunitySources() {
        return client.service(OpportunitySources.class);
    }

    public Tasks tasks() {
        return client.service(Tasks.class);
    }

    public CalendarEvents calendarEvents() {
        return client.service(CalendarEvents.class);
    }

    public Comments comments() {
        return client.service(Comments.class);
    }

    public Webhooks webhooks() {
        return client.service(Webhooks.class);
    }

    public CustomFields customFields() {
        return client.service(CustomFields.class);
    }

    /** The values that one record has in its custom fields. */
    public CustomFieldValues customFieldValues() {
        return client.service(CustomFieldValues.class);
    }

    public SmartTags smartTags() {
        return client.service(SmartTags.class);
    }

    public Staffs staffs() {
        return client.service(Staffs.class);
    }

    public Taxes taxes() {
        return client.service(Taxes.class);
    }

    public Lookups lookups() {
        return client.service(Lookups.class);
    }

    public Quotas quotas() {
        return client.service(Quotas.class);
    }

    /** A search through all kinds of records. */
    public GlobalSearch search() {
        return client.service(GlobalSearch.class);
    }

    /** Several calls in one request. */
    public Batch batch() {
        return client.service(Batch.class);
    }

    /** The older generation of the API, for what the newer one does not have. */
    public SellsyV1 v1() {
        return v1;
    }

    /** Any call of API v2: {@code raw().get("invoices").query("limit", 5)}. */
    public RawApi raw() {
        return client.raw();
    }

    @Override
    public void close() {
        client.close();
    }

    /**
     * One of three kinds of credentials is needed; OAuth 2 opens both generations of the API, OAuth 1.0 only v1. With both
     * given, v1 takes OAuth 1.0.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private static final HttpUrl V2 = HttpUrl.get("https://api.sellsy.com/v2/");

        private final Credentials credentials = new Credentials();
        private HttpUrl v1BaseUrl = HttpUrl.get("https://apifeed.sellsy.com/0/");
        private HttpUrl loginUrl = HttpUrl.get("https://login.sellsy.com/");
        private @Nullable RateBudget v1RateBudget;
        private @Nullable String account;

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /** Id and secret of an API access of the kind "personal": the application signs in as itself. */
        public Builder clientCredentials(@Nullable String clientId, @Nullable String clientSecret) {
            credentials.clientCredentials(clientId, clientSecret);
            return this;
        }

        /**
         * An API access of the kind "private" or "public", whose user signed in by {@link SellsySignIn}.
         *
         * @param clientSecret null for an access without one
         * @param store holds the token of that sign-in, and each newer one
         */
        public Builder signedIn(@Nullable String clientId, @Nullable String clientSecret, TokenStore store) {
            credentials.signedIn(clientId, clientSecret, store);
            return this;
        }

        /** The four keys of API v1, as the developer portal shows them. */
        public Builder oauth1(
                @Nullable String consumerToken,
                @Nullable String consumerSecret,
                @Nullable String userToken,
                @Nullable String userSecret) {
            credentials.oauth1(consumerToken, consumerSecret, userToken, userSecret);
            return this;
        }

        /** Another address of API v1 than {@code https://apifeed.sellsy.com/0/}; {@link #baseUrl} is that of v2. */
        public Builder v1BaseUrl(String url) {
            this.v1BaseUrl = address("v1BaseUrl", url);
            return this;
        }

        /** Another address of the token endpoint than {@code https://login.sellsy.com/}. */
        public Builder loginUrl(String url) {
            this.loginUrl = address("loginUrl", url);
            return this;
        }

        /** The budget of API v1 in place of its documented 5 requests a second; {@link #rateBudget} is that of v2. */
        public Builder v1RateBudget(RateBudget budget) {
            this.v1RateBudget = budget;
            return this;
        }

        /**
         * Names the account in messages and in the positions of watches; the client id unless set. Needed where one client
         * id serves several accounts, so that no watch goes on at the position of another account.
         */
        public Builder account(String name) {
            this.account = name;
            return this;
        }

        /**
         * @throws IllegalArgumentException if a key is malformed; nothing is sent
         * @throws IllegalStateException if there are no credentials
         */
        public SellsyClient build() {
            String name = account == null ? credentials.account() : account;
            OkHttpClient http = http();
            AuthStrategy oauth2 = credentials.oauth2(
                    (auth, envelope, mapper) -> connect(
                            new VendorProfile("Sellsy", name, loginUrl, auth, envelope, this::unlimited, mapper), http),
                    time());
            ObjectMapper mapper = SellsyJson.mapper();
            VendorClient v2 = connect(
                    adjusted(new VendorProfile(
                            "Sellsy",
                            name,
                            V2,
                            oauth2,
                            new SellsyEnvelope(mapper),
                            this::unlimited,
                            mapper,
                            List.of(new JsonLines.Factory()))),
                    http);
            return new SellsyClient(v2, new SellsyV1(connect(v1Profile(name, oauth2), http)));
        }

        private RateBudget unlimited() {
            return RateBudget.unlimited(time());
        }

        private VendorProfile v1Profile(String name, AuthStrategy oauth2) {
            RateBudget budget = v1RateBudget;
            return SellsyV1.profile(
                    name,
                    v1BaseUrl,
                    credentials.v1(oauth2, time()),
                    () -> budget == null ? RateBudget.of(5, Duration.ofSeconds(1), time()) : budget);
        }
    }
}
