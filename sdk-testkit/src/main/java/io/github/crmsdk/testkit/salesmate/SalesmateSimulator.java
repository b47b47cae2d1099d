package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.Simulator;
import io.github.crmsdk.testkit.internal.Json;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One Salesmate account in memory behind a real HTTP port.
 *
 * <pre>{@code
 * try (SalesmateSimulator salesmate = SalesmateSimulator.start()) {
 *     salesmate.seedDeals(300);
 *     salesmate.next(Fault.status(503));
 *     // point the application at salesmate.baseUrl(), with salesmate.link() and salesmate.token()
 *     assertThat(salesmate.lastRequest().path()).isEqualTo("/apis/deal/v4/search");
 * }
 * }</pre>
 *
 * <p>It answers as the vendor's Postman collection documents, and where that is silent as third parties measured; what
 * is doubtful can be switched with {@link #quirks}. Members it does not know are stored and given back as they came.
 *
 * <p>Guesses, because nothing is documented: the answer over the quota (429); 25 rows if a search does not say how many;
 * text conditions that ignore case; the refusal (400) of an unknown view, of a rule or {@code moduleId} of another module,
 * of a field without its module's prefix and of a value of the wrong type; the members of a follower that is read.
 */
public final class SalesmateSimulator extends Simulator {
    private final Set<SalesmateQuirk> quirks = Collections.synchronizedSet(EnumSet.noneOf(SalesmateQuirk.class));
    private final Settings settings;
    private final Account account;
    private final Seeds seeds;
    private final Api api;

    private SalesmateSimulator(Settings settings) {
        this.settings = settings;
        account = new Account(settings.clock());
        seeds = new Seeds(account, settings.clock());
        api = new Api(account, settings, quirks);
    }

    /** Starts one with the defaults of {@link Builder}. */
    public static SalesmateSimulator start() {
        return builder().start();
    }

    /** For another link, token, clock, zone or quota. */
    public static Builder builder() {
        return new Builder();
    }

    /** The per-account form: {@code http://localhost:{port}/apis/}. */
    public String baseUrl() {
        return rootUrl() + "apis/";
    }

    /** The shared form without {@code apis/}, where {@code x-linkname} chooses the account. */
    public String sharedBaseUrl() {
        return rootUrl();
    }

    /** The link name, as in {@code {link}.salesmate.io}. */
    public String link() {
        return settings.link();
    }

    /** The token that is accepted in {@code accessToken}, on v1 to v3 in {@code sessionToken} as well. */
    public String token() {
        return settings.token();
    }

    /** Switches to exactly these quirks; none bring the defaults back. */
    public synchronized void quirks(SalesmateQuirk... wanted) {
        quirks.clear();
        quirks.addAll(List.of(wanted));
    }

    /** Stores so many contacts, created a minute apart, the last one now; tells their ids. So do the other seeds. */
    public synchronized List<Long> seedContacts(int count) {
        return seeds.contacts(count);
    }

    /** Stores so many companies. */
    public synchronized List<Long> seedCompanies(int count) {
        return seeds.companies(count);
    }

    /** Stores so many open deals with one contact, worth 100, 200 and so on. */
    public synchronized List<Long> seedDeals(int count) {
        return seeds.deals(count);
    }

    /** Stores so many calls that are not completed. */
    public synchronized List<Long> seedActivities(int count) {
        return seeds.activities(count);
    }

    /**
     * Stores a record as it is, unchecked, under its own id or the next free one; tells the id.
     *
     * @param type contact, company, deal, activity, product, user or the internal name of a custom module
     */
    public synchronized long put(String type, ObjectNode record) {
        account.type(type);
        return account.put(type, record);
    }

    /** Takes a record out, if it is there. */
    public synchronized void remove(String type, long id) {
        account.type(type);
        account.remove(type, id);
    }

    /** A copy of a contact in the form in which it was written: links are ids. */
    public Optional<ObjectNode> contact(long id) {
        return record("contact", id);
    }

    /** A copy of a company. */
    public Optional<ObjectNode> company(long id) {
        return record("company", id);
    }

    /** A copy of a deal. */
    public Optional<ObjectNode> deal(long id) {
        return record("deal", id);
    }

    /** A copy of an activity; one that was deleted softly is still there, with {@code isDeleted}. */
    public Optional<ObjectNode> activity(long id) {
        return record("activity", id);
    }

    /** A copy of a record of any type. */
    public synchronized Optional<ObjectNode> record(String type, long id) {
        return account.find(type, id).map(Json::copy);
    }

    /** Copies of all records of a type, by rising id. */
    public synchronized List<ObjectNode> records(String type) {
        return account.all(type).stream().map(Json::copy).toList();
    }

    /** Defines a custom module, whose records {@link #put} takes under its internal name; ids start at 100. */
    public synchronized void customModule(int moduleId, String internalName) {
        if (moduleId < 100) {
            throw new IllegalArgumentException("the id of a custom module is at least 100, not " + moduleId);
        }
        account.add(RecordType.custom(moduleId, internalName));
    }

    /** Defines which records a custom view shows; the rule sees them in the form in which they were written. */
    public synchronized void view(int id, Predicate<? super ObjectNode> rule) {
        account.views.put(id, rule);
    }

    /** How many calls of the present hour the quota has counted. */
    public int callsThisHour() {
        return api.gate.quota.used();
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
        private String link = "acme";
        private String token = "test-token";
        private InstantSource clock = InstantSource.system();
        private ZoneId zone = ZoneOffset.UTC;
        private int hourlyQuota = 1500;
        private @Nullable String retryAfter;

        private Builder() {}

        /** The link name; {@code acme} unless set. */
        public Builder link(String name) {
            link = name;
            return this;
        }

        /** The accepted token; {@code test-token} unless set. */
        public Builder token(String accepted) {
            token = accepted;
            return this;
        }

        /** What tells the time of new records and of the quota; the system's clock unless set. */
        public Builder clock(InstantSource source) {
            clock = source;
            return this;
        }

        /** The zone in which filter dates are read; UTC unless set, undocumented by the vendor. */
        public Builder zone(ZoneId filterDates) {
            zone = filterDates;
            return this;
        }

        /** Calls an hour; 1500 unless set, as the vendor documents. The answer over it (429) is a guess. */
        public Builder hourlyQuota(int calls) {
            hourlyQuota = calls;
            return this;
        }

        /** The {@code Retry-After} header of answers over the quota; none unless set: the vendor documents none. */
        public Builder retryAfter(String value) {
            retryAfter = value;
            return this;
        }

        /** Starts on a free port of the loopback interface. */
        public SalesmateSimulator start() {
            SalesmateSimulator simulator =
                    new SalesmateSimulator(new Settings(link, token, clock, zone, hourlyQuota, retryAfter));
            simulator.listen();
            return simulator;
        }
    }
}
