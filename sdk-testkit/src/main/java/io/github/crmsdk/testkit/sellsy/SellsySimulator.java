package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.Simulator;
import io.github.crmsdk.testkit.internal.Json;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One Sellsy account in memory behind a real HTTP port: API v2, API v1 and the login service, which share the records.
 *
 * <pre>{@code
 * try (SellsySimulator sellsy = SellsySimulator.start()) {
 *     sellsy.seedCompanies(300);
 *     sellsy.next(Fault.status(503));
 *     // point the application at sellsy.baseUrl(), sellsy.v1BaseUrl() and sellsy.loginBaseUrl(),
 *     // with sellsy.clientId() and sellsy.clientSecret()
 *     assertThat(sellsy.lastRequest().path()).isEqualTo("/v2/companies/search");
 * }
 * }</pre>
 *
 * <p>It answers as the vendor's OpenAPI document 2.128.0 and help pages say, and where they are silent as third parties
 * recorded; what is doubtful can be switched with {@link #quirks}.
 *
 * <p>Guesses, because nothing is documented: the texts of the errors; that a change of an inner object such as
 * {@code social} keeps the members it does not name; text filters that ignore case; ids, which start in another range
 * for each kind of record, so that a mix-up of kinds shows.
 */
public final class SellsySimulator extends Simulator {
    private final Set<SellsyQuirk> quirks = Collections.synchronizedSet(EnumSet.noneOf(SellsyQuirk.class));
    private final Settings settings;
    private final Account account;
    private final Seeds seeds;
    private final Api api;

    private SellsySimulator(Settings settings) {
        this.settings = settings;
        account = new Account(settings.clock());
        seeds = new Seeds(account);
        api = new Api(account, settings, quirks);
        if (settings.deliversWebhooks()) {
            account.created.add(new WebhookSender(account, new Reader(account, quirks), this)::created);
        }
    }

    /** Starts one with the defaults of {@link Builder}. */
    public static SellsySimulator start() {
        return builder().start();
    }

    /** For other credentials, scopes, clock, token life or quotas. */
    public static Builder builder() {
        return new Builder();
    }

    /** API v2: {@code http://localhost:{port}/v2/}. */
    public String baseUrl() {
        return rootUrl() + "v2/";
    }

    /** API v1: {@code http://localhost:{port}/0/}. */
    public String v1BaseUrl() {
        return rootUrl() + "0/";
    }

    /** The login service, which has {@code oauth2/access-tokens} and {@code oauth2/authorization}. */
    public String loginBaseUrl() {
        return rootUrl();
    }

    /** The id of the OAuth 2 client. */
    public String clientId() {
        return settings.clientId();
    }

    /** The secret of the OAuth 2 client. */
    public String clientSecret() {
        return settings.clientSecret();
    }

    /** The consumer token of the four keys of API v1. */
    public String consumerToken() {
        return settings.keys().consumerToken();
    }

    /** The consumer secret of the four keys of API v1. */
    public String consumerSecret() {
        return settings.keys().consumerSecret();
    }

    /** The user token of the four keys of API v1. */
    public String userToken() {
        return settings.keys().userToken();
    }

    /** The user secret of the four keys of API v1. */
    public String userSecret() {
        return settings.keys().userSecret();
    }

    /** The key that signs the notifications of webhooks which were created without a {@code sign_key}. */
    public String signKey() {
        return WebhookSender.USUAL_KEY;
    }

    /** A new access token with all scopes of the client, as if a client had asked for it; counts as issued. */
    public String issueToken() {
        return api.login.tokens.access(settings.scopes());
    }

    /** How many access tokens have been issued. */
    public int tokensIssued() {
        return api.login.tokens.issued();
    }

    /** Makes all access tokens issued so far worthless, so that the next call with one is answered with 401. */
    public void revokeTokens() {
        api.login.tokens.revokeAccess();
    }

    /** Makes all refresh tokens issued so far worthless. */
    public void revokeRefreshTokens() {
        api.login.tokens.revokeRefresh();
    }

    /** The life of the access tokens issued from now on, which is their {@code expires_in}. */
    public void tokenLife(Duration life) {
        api.login.tokens.life(life);
    }

    /** Switches to exactly these quirks; none bring the defaults back. */
    public synchronized void quirks(SellsyQuirk... wanted) {
        quirks.clear();
        quirks.addAll(List.of(wanted));
    }

    /** Stores so many clients that are companies, created a minute apart, the last one now; tells their ids. */
    public synchronized List<Long> seedCompanies(int count) {
        return seeds.companies(count);
    }

    /** Stores so many prospects that are individuals, like {@link #seedCompanies}; so do the other seeds. */
    public synchronized List<Long> seedIndividuals(int count) {
        return seeds.individuals(count);
    }

    /** Stores so many contacts without a company. */
    public synchronized List<Long> seedContacts(int count) {
        return seeds.contacts(count);
    }

    /** Stores so many open opportunities of one company, worth 100, 200 and so on. */
    public synchronized List<Long> seedOpportunities(int count) {
        return seeds.opportunities(count);
    }

    /** Stores so many tasks to do. */
    public synchronized List<Long> seedTasks(int count) {
        return seeds.tasks(count);
    }

    /** Stores so many comments on one company. */
    public synchronized List<Long> seedComments(int count) {
        return seeds.comments(count);
    }

    /**
     * Stores a record as it is, unchecked, in the form in which v2 writes it, under its own id or the next free one;
     * tells the id. What it does not say has the value that a new record has, or follows from what it is related to.
     *
     * @param path the path of its collection on v2, such as {@code companies} or {@code opportunities/sources}
     */
    public synchronized long put(String path, ObjectNode record) {
        return seeds.put(path, record);
    }

    /** Takes a record out, if it is there. */
    public synchronized void remove(String path, long id) {
        account.remove(path, id);
    }

    /** Links a contact to a company or individual; tells the id of the link, v1's {@code thirdcontactid}. */
    public synchronized long link(long companyOrIndividual, long contact) {
        return new Links(account).link(companyOrIndividual, contact);
    }

    /**
     * Defines a custom field; tells its id.
     *
     * @param type such as {@code simple-text}, {@code amount} or {@code select}
     * @param relatedObjects such as {@code client}, {@code prospect}, {@code contact} or {@code opportunity}
     */
    public synchronized long customField(String type, String name, String... relatedObjects) {
        return put(CustomValues.PATH, CustomValues.definition(type, name, List.of(relatedObjects)));
    }

    /** Defines which records a favourite filter shows; the rule sees them in the form in which they were written. */
    public synchronized void favouriteFilter(long id, String path, Predicate<? super ObjectNode> rule) {
        account.favourites.put(id, new Account.Favourite(account.resource(path).path(), rule));
    }

    /** A copy of a company in the form in which it was written, with the account's own members after an underscore. */
    public Optional<ObjectNode> company(long id) {
        return record("companies", id);
    }

    /** A copy of an individual. */
    public Optional<ObjectNode> individual(long id) {
        return record("individuals", id);
    }

    /** A copy of a contact. */
    public Optional<ObjectNode> contact(long id) {
        return record("contacts", id);
    }

    /** A copy of an opportunity. */
    public Optional<ObjectNode> opportunity(long id) {
        return record("opportunities", id);
    }

    /** A copy of a record of any collection. */
    public synchronized Optional<ObjectNode> record(String path, long id) {
        account.resource(path);
        return account.find(path, id).map(Json::copy);
    }

    /** Copies of all records of a collection, by rising id. */
    public synchronized List<ObjectNode> records(String path) {
        account.resource(path);
        return account.all(path).stream().map(Json::copy).toList();
    }

    @Override
    protected Answer handle(RecordedCall call) {
        return api.answer(call);
    }

    @Override
    protected Answer overQuota() {
        return api.v2.quotas.overQuota();
    }

    /** What can be set before the start. */
    public static final class Builder {
        private String clientId = "test-client";
        private String clientSecret = "test-secret";
        private OAuth1Keys keys = new OAuth1Keys("consumer-token", "consumer-secret", "user-token", "user-secret");
        private Set<String> scopes = Set.of();
        private InstantSource clock = InstantSource.system();
        private Duration tokenLife = Duration.ofHours(24);
        private List<Integer> quotas = List.of(100_000, 1_000_000, 10_000_000, 100_000_000);
        private int v1PerSecond;
        private int v1MaxPerPage = 5000;
        private boolean deliversWebhooks;

        private Builder() {}

        /** The OAuth 2 client; {@code test-client} and {@code test-secret} unless set. */
        public Builder client(String id, String secret) {
            clientId = id;
            clientSecret = secret;
            return this;
        }

        /** The four keys of API v1; {@code consumer-token}, {@code consumer-secret} and so on unless set. */
        public Builder keys(String consumerToken, String consumerSecret, String userToken, String userSecret) {
            keys = new OAuth1Keys(consumerToken, consumerSecret, userToken, userSecret);
            return this;
        }

        /** The scopes that the client holds, such as {@code companies.read}; all unless set, {@code api-v1} too. */
        public Builder scopes(String... held) {
            scopes = Set.of(held);
            return this;
        }

        /** What tells the time of records, tokens and quotas; the system's clock unless set. */
        public Builder clock(InstantSource source) {
            clock = source;
            return this;
        }

        /** The life of an access token; 24 hours unless set, as the vendor documents. */
        public Builder tokenLife(Duration life) {
            tokenLife = life;
            return this;
        }

        /** The calls of API v2 in each second, minute, day and month; practically any number unless set. */
        public Builder quotas(int second, int minute, int day, int month) {
            quotas = List.of(second, minute, day, month);
            return this;
        }

        /** The calls of API v1 in each second, 5 at the vendor; any number unless set. */
        public Builder v1Quota(int second) {
            v1PerSecond = second;
            return this;
        }

        /** The rows above which v1 answers {@code E_PAGINATION_MAX}; 5000 unless set: the vendor's limit is unknown. */
        public Builder v1MaxPerPage(int rows) {
            v1MaxPerPage = rows;
            return this;
        }

        /** Sends a signed notification to each webhook on the loopback interface; none are sent unless set. */
        public Builder deliverWebhooks() {
            deliversWebhooks = true;
            return this;
        }

        /** Starts on a free port of the loopback interface. */
        public SellsySimulator start() {
            SellsySimulator simulator = new SellsySimulator(new Settings(
                    clientId,
                    clientSecret,
                    keys,
                    scopes,
                    clock,
                    tokenLife,
                    quotas,
                    v1PerSecond,
                    v1MaxPerPage,
                    deliversWebhooks));
            simulator.listen();
            return simulator;
        }
    }
}
