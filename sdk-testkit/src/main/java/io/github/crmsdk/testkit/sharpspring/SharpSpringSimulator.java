package io.github.crmsdk.testkit.sharpspring;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.Simulator;
import io.github.crmsdk.testkit.internal.Json;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One SharpSpring account in memory behind a real HTTP port.
 *
 * <pre>{@code
 * try (SharpSpringSimulator sharpspring = SharpSpringSimulator.start()) {
 *     sharpspring.seedLeads(600);
 *     sharpspring.next(Fault.status(503));
 *     // point the application at sharpspring.baseUrl(), with sharpspring.accountID() and sharpspring.secretKey()
 *     assertThat(sharpspring.lastRequest().json().path("method").asText()).isEqualTo("getLeads");
 * }
 * }</pre>
 *
 * <p>It answers as published samples and captures do; what is doubtful can be switched with {@link #quirks}. Members it
 * does not know are stored and given back as they came, as custom fields are.
 */
public final class SharpSpringSimulator extends Simulator {
    private final Set<SharpSpringQuirk> quirks = Collections.synchronizedSet(EnumSet.noneOf(SharpSpringQuirk.class));
    private final Settings settings;
    private final Account account;
    private final Seeds seeds;
    private final Api api;

    private SharpSpringSimulator(Settings settings) {
        this.settings = settings;
        account = new Account(settings.clock());
        seeds = new Seeds(account);
        api = new Api(account, settings, quirks);
    }

    /** Starts one with the defaults of {@link Builder}. */
    public static SharpSpringSimulator start() {
        return builder().start();
    }

    /** For other credentials, another clock, zone or limit. */
    public static Builder builder() {
        return new Builder();
    }

    /** The address of version 1.2, whose times are UTC. */
    public String baseUrl() {
        return rootUrl() + "pubapi/v1.2/";
    }

    /** The address of version 1, whose times are in the company's zone. */
    public String baseUrlOfVersion1() {
        return rootUrl() + "pubapi/v1/";
    }

    public String accountID() {
        return settings.accountID();
    }

    public String secretKey() {
        return settings.secretKey();
    }

    /** Switches to exactly these quirks; none bring the defaults back. */
    public synchronized void quirks(SharpSpringQuirk... wanted) {
        quirks.clear();
        quirks.addAll(List.of(wanted));
    }

    /** Stores so many leads, created a minute apart, the last one now; tells their ids. So do the other seeds. */
    public synchronized List<Long> seedLeads(int count) {
        return seeds.leads(count);
    }

    /** Stores so many accounts. */
    public synchronized List<Long> seedAccounts(int count) {
        return seeds.accounts(count);
    }

    /** Stores so many campaigns. */
    public synchronized List<Long> seedCampaigns(int count) {
        return seeds.campaigns(count);
    }

    /** Stores so many opportunities worth 100, 200 and so on. */
    public synchronized List<Long> seedOpportunities(int count) {
        return seeds.opportunities(count);
    }

    /**
     * Stores a record as it is, unchecked, created now, under its own id or the next free one; tells the id.
     *
     * @param type lead, account, campaign, opportunity, opportunityLead, dealStage, event, email, emailJob, emailEvent,
     *     list, listMember, field, userProfile, client, listTag, unsubscribeCategory, call
     */
    public synchronized long put(String type, ObjectNode record) {
        return put(type, record, account.now());
    }

    /** The same with another time of creation. */
    public synchronized long put(String type, ObjectNode record, Instant created) {
        return account.put(type, record, created).id;
    }

    /** Removes a record, if it is there. */
    public synchronized void remove(String type, long id) {
        account.remove(type, id);
    }

    /** A copy of a record: texts and nulls, as the vendor has them. */
    public synchronized Optional<ObjectNode> record(String type, long id) {
        account.type(type);
        return account.find(type, id).map(row -> Json.copy(row.values));
    }

    /** Copies of all records of a type, in the order in which they came. */
    public synchronized List<ObjectNode> records(String type) {
        account.type(type);
        return account.all(type).stream().map(row -> Json.copy(row.values)).toList();
    }

    /** Where changed leads are to be posted, empty if nobody asked; the simulator posts nothing. */
    public synchronized String subscription() {
        return account.subscription;
    }

    /** How many calls of this day have been counted. */
    public synchronized int callsToday() {
        return api.gate.calls();
    }

    @Override
    protected Answer handle(RecordedCall call) {
        return api.answer(call);
    }

    @Override
    protected Answer overQuota() {
        return api.overQuota();
    }

    /** What can be set before the start. */
    public static final class Builder {
        private String accountID = "1_0123456789ABCDEF0123456789ABCDEF";
        private String secretKey = "test-secret-key";
        private InstantSource clock = InstantSource.system();
        private ZoneId companyZone = ZoneOffset.UTC;
        private int dailyLimit = 50_000;
        private int secondLimit = 10;

        private Builder() {}

        /** The accepted account id. */
        public Builder accountID(String accepted) {
            accountID = accepted;
            return this;
        }

        /** The accepted key. */
        public Builder secretKey(String accepted) {
            secretKey = accepted;
            return this;
        }

        /** What tells the time of new records and of the limits; the system's clock unless set. */
        public Builder clock(InstantSource source) {
            clock = source;
            return this;
        }

        /** The zone in which version 1 has its times; UTC unless set. */
        public Builder companyZone(ZoneId zone) {
            companyZone = zone;
            return this;
        }

        /** Calls a day; 50,000 unless set, as documented. Beyond it comes code 106. */
        public Builder dailyLimit(int calls) {
            dailyLimit = calls;
            return this;
        }

        /** Calls a second; 10 unless set, as documented. Beyond it comes code 107. */
        public Builder secondLimit(int calls) {
            secondLimit = calls;
            return this;
        }

        /** Starts on a free port of the loopback interface. */
        public SharpSpringSimulator start() {
            SharpSpringSimulator simulator = new SharpSpringSimulator(
                    new Settings(accountID, secretKey, clock, companyZone, dailyLimit, secondLimit));
            simulator.listen();
            return simulator;
        }
    }
}
