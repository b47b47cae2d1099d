package io.github.crmsdk.sharpspring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.RawApi;
import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.auth.QueryAuth;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.vendor.AnyMethod;
import io.github.crmsdk.core.vendor.ClientBuilder;
import io.github.crmsdk.core.vendor.RpcRequest;
import io.github.crmsdk.core.vendor.VendorClient;
import io.github.crmsdk.core.vendor.VendorProfile;
import io.github.crmsdk.sharpspring.account.Accounts;
import io.github.crmsdk.sharpspring.call.CallLogs;
import io.github.crmsdk.sharpspring.campaign.Campaigns;
import io.github.crmsdk.sharpspring.email.Emails;
import io.github.crmsdk.sharpspring.event.Events;
import io.github.crmsdk.sharpspring.field.Fields;
import io.github.crmsdk.sharpspring.form.Forms;
import io.github.crmsdk.sharpspring.internal.AccountLabel;
import io.github.crmsdk.sharpspring.internal.DailyLimit;
import io.github.crmsdk.sharpspring.internal.PatientBudget;
import io.github.crmsdk.sharpspring.internal.RpcConverterFactory;
import io.github.crmsdk.sharpspring.internal.SharpSpringEnvelope;
import io.github.crmsdk.sharpspring.internal.SharpSpringJson;
import io.github.crmsdk.sharpspring.lead.Leads;
import io.github.crmsdk.sharpspring.list.Lists;
import io.github.crmsdk.sharpspring.opportunity.DealStages;
import io.github.crmsdk.sharpspring.opportunity.Opportunities;
import io.github.crmsdk.sharpspring.opportunity.OpportunityLeads;
import io.github.crmsdk.sharpspring.page.Pages;
import io.github.crmsdk.sharpspring.user.Users;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Access to one SharpSpring account. Safe for use by many threads; make one and keep it.
 *
 * <pre>{@code
 * try (SharpSpringClient sharpspring =
 *         SharpSpringClient.builder().accountID(account).secretKey(key).build()) {
 *     Lead lead = sharpspring.leads().get(88038560770L).execute();
 * }
 * }</pre>
 */
public final class SharpSpringClient implements AutoCloseable {
    private final VendorClient client;
    private final DailyLimit daily;

    private SharpSpringClient(VendorClient client, DailyLimit daily) {
        this.client = client;
        this.daily = daily;
    }

    public static Builder builder() {
        return new Builder();
    }

    public Leads leads() {
        return client.service(Leads.class);
    }

    public Accounts accounts() {
        return client.service(Accounts.class);
    }

    public Campaigns campaigns() {
        return client.service(Campaigns.class);
    }

    public Opportunities opportunities() {
        return client.service(Opportunities.class);
    }

    public OpportunityLeads opportunityLeads() {
        return client.service(OpportunityLeads.class);
    }

    public DealStages dealStages() {
        return client.service(DealStages.class);
    }

    public Events events() {
        return client.service(Events.class);
    }

    public Emails emails() {
        return client.service(Emails.class);
    }

    public Pages pages() {
        return client.service(Pages.class);
    }

    public Forms forms() {
        return client.service(Forms.class);
    }

    public Lists lists() {
        return client.service(Lists.class);
    }

    public Fields fields() {
        return client.service(Fields.class);
    }

    public Users users() {
        return client.service(Users.class);
    }

    public CallLogs callLogs() {
        return client.service(CallLogs.class);
    }

    /**
     * Any method, typed here or not: {@code call("getTasks", Map.of("where", Map.of()))}. The value is the reply's {@code
     * result}, a JSON null if there is none. Methods that begin with {@code get} are repeated as reads are. Flags in the
     * params are sent as 1 and 0, times as the vendor writes them.
     *
     * @param params a map, a tree, anything that Jackson writes as a JSON object
     */
    public ApiCall<JsonNode> call(String method, Object params) {
        AnyMethod any = client.service(AnyMethod.class);
        RpcRequest request = new RpcRequest(method, params);
        return method.startsWith("get") ? any.read(request) : any.write(request);
    }

    /** Any HTTP request to the API's address, {@code raw().post("").body(envelope)}; the value is the whole envelope. */
    public RawApi raw() {
        return client.raw();
    }

    /** The account's calls of this day as the newest answer told; empty before the first answer that does. */
    public Optional<DailyBudget> dailyBudget() {
        return daily.known();
    }

    @Override
    public void close() {
        client.close();
    }

    /** Account id and secret key are needed; the rest has defaults. */
    public static final class Builder extends ClientBuilder<Builder> {
        private @Nullable String accountID;
        private @Nullable String secretKey;
        private ApiVersion version = ApiVersion.V1_2;
        private @Nullable ZoneId companyZone;
        private @Nullable ZoneId dailyResetZone;

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /** The Account ID from Settings, API Settings. Masked like a secret, as it is half of the credentials. */
        public Builder accountID(@Nullable String id) {
            this.accountID = id;
            return this;
        }

        /** The Secret Key from Settings, API Settings. */
        public Builder secretKey(@Nullable String key) {
            this.secretKey = key;
            return this;
        }

        /** Version 1.2 unless set. Version 1 needs {@link #companyZone} as well. */
        public Builder apiVersion(ApiVersion used) {
            this.version = used;
            return this;
        }

        /** The zone of the account's Company Profile, in which version 1 has its times. Version 1.2 has none of it. */
        public Builder companyZone(ZoneId zone) {
            this.companyZone = zone;
            return this;
        }

        /**
         * The zone at whose midnight the daily limit is taken to begin anew; that of the API version's times unless set. The
         * vendor documents none, so that a client whose day is used up looks again every five minutes.
         */
        public Builder dailyResetZone(ZoneId zone) {
            this.dailyResetZone = zone;
            return this;
        }

        /**
         * @throws IllegalArgumentException if the account id or the secret key is missing or malformed; nothing is sent
         * @throws IllegalStateException if version and zone do not go together
         */
        public SharpSpringClient build() {
            Secret account = Secret.of("accountID", accountID);
            Secret key = Secret.of("secretKey", secretKey);
            ZoneId zone = zone();
            ObjectMapper mapper = SharpSpringJson.mapper(zone);
            DailyLimit daily =
                    new DailyLimit(mapper.getFactory(), dailyResetZone == null ? zone : dailyResetZone, time());
            Map<String, Secret> query = new LinkedHashMap<>();
            query.put("accountID", account);
            query.put("secretKey", key);
            return new SharpSpringClient(
                    connect(new VendorProfile(
                            "SharpSpring",
                            AccountLabel.of(account),
                            HttpUrl.get("https://api.sharpspring.com/pubapi/" + version.path() + "/"),
                            new QueryAuth(query),
                            new SharpSpringEnvelope(mapper, daily, List.of(account, key)),
                            () -> new PatientBudget(RateBudget.of(10, Duration.ofSeconds(1), time())),
                            mapper,
                            List.of(new RpcConverterFactory()))),
                    daily);
        }

        private ZoneId zone() {
            if (version == ApiVersion.V1_2) {
                if (companyZone != null) {
                    throw new IllegalStateException("companyZone is set, but version 1.2 has its times in UTC:"
                            + " leave it out, or set apiVersion(ApiVersion.V1)");
                }
                return ZoneOffset.UTC;
            }
            if (companyZone == null) {
                throw new IllegalStateException("companyZone is missing: version 1 has its times in the zone of the"
                        + " account's Company Profile");
            }
            return companyZone;
        }
    }
}
