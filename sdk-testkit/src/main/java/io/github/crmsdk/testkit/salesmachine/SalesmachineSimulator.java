package io.github.crmsdk.testkit.salesmachine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.Simulator;
import io.github.crmsdk.testkit.internal.Json;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One Salesmachine account in memory behind a real HTTP port: the tracking API and the access API.
 *
 * <pre>{@code
 * try (SalesmachineSimulator salesmachine = SalesmachineSimulator.start()) {
 *     salesmachine.seedContacts(300);
 *     // point the application at salesmachine.baseUrl(), with trackingToken() and accessToken()
 *     assertThat(salesmachine.lastRequest().path()).isEqualTo("/v2/contacts");
 * }
 * }</pre>
 *
 * <p>The vendor documents the tracking API and the objects and list parameters of the access API; what else the latter
 * does is a guess, and some of it can be switched with {@link #quirks}.
 */
public final class SalesmachineSimulator extends Simulator {
    private final Set<SalesmachineQuirk> quirks = Collections.synchronizedSet(EnumSet.noneOf(SalesmachineQuirk.class));
    private final String trackingToken;
    private final String accessToken;
    private final InstantSource clock;
    private final Store store;
    private final Api api;

    private SalesmachineSimulator(Builder settings) {
        trackingToken = settings.trackingToken;
        accessToken = settings.accessToken;
        clock = settings.clock;
        store = new Store(clock);
        api = new Api(
                new Gate(trackingToken, accessToken),
                new Tracker(store, quirks),
                new Reader(store, new Pages(this::rootUrl, quirks), quirks));
    }

    /** Starts one with the defaults of {@link Builder}. */
    public static SalesmachineSimulator start() {
        return builder().start();
    }

    /** For other tokens or another clock. */
    public static Builder builder() {
        return new Builder();
    }

    /** Such as {@code http://localhost:{port}/}. */
    public String baseUrl() {
        return rootUrl();
    }

    /** The token of the tracking API (v1). */
    public String trackingToken() {
        return trackingToken;
    }

    /** The token of the access API (v2). */
    public String accessToken() {
        return accessToken;
    }

    /** Switches to exactly these quirks; none bring the defaults back. */
    public synchronized void quirks(SalesmachineQuirk... wanted) {
        quirks.clear();
        quirks.addAll(List.of(wanted));
    }

    /** Stores so many contacts, created a minute apart, the last one now; tells their ids. */
    public synchronized List<String> seedContacts(int count) {
        return seed("contact", count);
    }

    /** Stores so many accounts, created a minute apart, the last one now; tells their ids. */
    public synchronized List<String> seedAccounts(int count) {
        return seed("account", count);
    }

    /**
     * Stores a record as it is, unchecked, under its own id or a new one; tells the id.
     *
     * @param type contact, account, note, activity, task or user
     */
    public synchronized String put(String type, ObjectNode record) {
        return store.put(type, Json.copy(record)).get("id").asText();
    }

    /** Takes a record out, if it is there. */
    public synchronized void remove(String type, String id) {
        store.remove(type, id);
    }

    /** A copy of the contact with this uid, in the form in which it is kept. */
    public synchronized Optional<ObjectNode> contact(String uid) {
        return store.findByUid("contact", uid).map(Json::copy);
    }

    /** A copy of the account with this uid. */
    public synchronized Optional<ObjectNode> account(String uid) {
        return store.findByUid("account", uid).map(Json::copy);
    }

    /** Copies of all records of a type, oldest first. */
    public synchronized List<ObjectNode> records(String type) {
        return store.all(type).stream().map(Json::copy).toList();
    }

    /** Copies of the events and e-mails so far, as they came. */
    public synchronized List<ObjectNode> events() {
        return store.events.stream().map(Json::copy).toList();
    }

    /** How many pings have come. */
    public synchronized int pings() {
        return store.pings;
    }

    @Override
    protected Answer handle(RecordedCall call) {
        return api.answer(call);
    }

    /** The status is documented, the body is not. */
    @Override
    protected Answer overQuota() {
        return Refusal.overQuota().answer();
    }

    private List<String> seed(String type, int count) {
        Instant now = clock.instant();
        int before = store.all(type).size();
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> {
                    String uid = type + "-" + (before + number);
                    store.upsert(
                            type,
                            Json.object().put("uid", uid).get("uid"),
                            Json.object().put("name", "Name of " + uid));
                    ObjectNode record = store.findByUid(type, uid).orElseThrow();
                    record.put(
                            "created_at",
                            now.minusSeconds(60L * (count - number)).getEpochSecond());
                    return record.get("id").asText();
                })
                .toList();
    }

    /** What can be set before the start. */
    public static final class Builder {
        private String trackingToken = "test-tracking-token";
        private String accessToken = "test-access-token";
        private InstantSource clock = InstantSource.system();

        private Builder() {}

        /** The token of the tracking API; {@code test-tracking-token} unless set. */
        public Builder trackingToken(String accepted) {
            trackingToken = accepted;
            return this;
        }

        /** The token of the access API; {@code test-access-token} unless set. */
        public Builder accessToken(String accepted) {
            accessToken = accepted;
            return this;
        }

        /** What tells the time of new records; the system's clock unless set. */
        public Builder clock(InstantSource source) {
            clock = source;
            return this;
        }

        /** Starts on a free port of the loopback interface. */
        public SalesmachineSimulator start() {
            SalesmachineSimulator simulator = new SalesmachineSimulator(this);
            simulator.listen();
            return simulator;
        }
    }
}
