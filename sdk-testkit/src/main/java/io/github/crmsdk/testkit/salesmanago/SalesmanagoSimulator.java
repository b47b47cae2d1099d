package io.github.crmsdk.testkit.salesmanago;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.Simulator;
import io.github.crmsdk.testkit.internal.Json;
import java.time.InstantSource;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One SALESmanago account in memory behind a real HTTP port: the vendor's API and, in front of the same account, the
 * gateway.
 *
 * <pre>{@code
 * try (SalesmanagoSimulator salesmanago = SalesmanagoSimulator.start()) {
 *     // point the application at salesmanago.baseUrl() or salesmanago.gatewayUrl()
 *     assertThat(salesmanago.contact("ann@example.com")).isPresent();
 * }
 * }</pre>
 *
 * <p>It refuses with HTTP 200 as the vendor does. The texts of its refusals are made up, but for the one about
 * authentication and that of a contact without an address: the vendor publishes no others. What is doubtful can be switched with {@link #quirks}.
 */
public final class SalesmanagoSimulator extends Simulator {
    private final Set<SalesmanagoQuirk> quirks = Collections.synchronizedSet(EnumSet.noneOf(SalesmanagoQuirk.class));
    private final Settings settings;
    private final Account account;
    private final Jobs jobs;
    private final DirectApi direct;
    private final GatewayApi gateway;
    private final Version3Api version3;

    private SalesmanagoSimulator(Settings settings) {
        this.settings = settings;
        account = new Account(settings.clock());
        jobs = new Jobs(account, () -> rootUrl() + "files/", settings.jobPolls());
        direct = new DirectApi(account, settings, quirks, jobs);
        gateway = new GatewayApi(account, settings, quirks);
        version3 = new Version3Api(account, settings);
    }

    /** Starts one with the defaults of {@link Builder}. */
    public static SalesmanagoSimulator start() {
        return builder().start();
    }

    /** For other credentials, or another clock. */
    public static Builder builder() {
        return new Builder();
    }

    /** The vendor's API: {@code http://localhost:{port}/api/}. */
    public String baseUrl() {
        return rootUrl() + "api/";
    }

    /** The gateway: {@code http://localhost:{port}/Production/}. */
    public String gatewayUrl() {
        return rootUrl() + "Production/";
    }

    /** Version 3 of the vendor's API: {@code http://localhost:{port}/}. */
    public String v3Url() {
        return rootUrl();
    }

    /** The key that version 3 accepts. */
    public String apiV3Key() {
        return settings.apiKey();
    }

    public String clientId() {
        return settings.clientId();
    }

    public String apiSecret() {
        return settings.apiSecret();
    }

    /** An owner that is accepted, as any other is that is not empty. */
    public String owner() {
        return settings.owner();
    }

    public String accessKeyId() {
        return settings.accessKeyId();
    }

    public String secretAccessKey() {
        return settings.secretAccessKey();
    }

    public String groupKey() {
        return settings.groupKey();
    }

    /** Switches to exactly these quirks; none bring the defaults back. */
    public synchronized void quirks(SalesmanagoQuirk... wanted) {
        quirks.clear();
        quirks.addAll(List.of(wanted));
    }

    /** Lets the gateway's mapping turn members of {@code data} into properties of the contact. */
    public synchronized void mapToProperties(String... names) {
        gateway.properties.addAll(List.of(names));
    }

    /** Stores so many contacts, {@code person1@example.com} and so on; tells their ids. */
    public synchronized List<String> seedContacts(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> account.create("person" + i + "@example.com").put("name", "Person " + i))
                .map(contact -> contact.path("id").asText())
                .toList();
    }

    /** A copy of the contact of this address, in the form in which it is listed, with its properties as an object. */
    public synchronized Optional<ObjectNode> contact(String email) {
        return account.byEmail(email).map(Json::copy);
    }

    /** Copies of all contacts, in the order of their creation. */
    public synchronized List<ObjectNode> contacts() {
        return account.contacts.values().stream().map(Json::copy).toList();
    }

    /** Copies of all external events in the form in which they were written, with eventId and contactId. */
    public synchronized List<ObjectNode> events() {
        return account.events.values().stream().map(Json::copy).toList();
    }

    /** Copies of all tasks, by id. */
    public synchronized List<ObjectNode> tasks() {
        return account.tasks.values().stream().map(Json::copy).toList();
    }

    /** Copies of a catalog's products. */
    public synchronized List<ObjectNode> products(String catalogId) {
        return version3.products.getOrDefault(catalogId, Map.of()).values().stream()
                .map(Json::copy)
                .toList();
    }

    @Override
    protected Answer handle(RecordedCall call) {
        String path = call.path();
        if (path.startsWith("/api/")) {
            return direct.answer(call, path.substring("/api/".length()));
        }
        if (path.startsWith("/Production/")) {
            return gateway.answer(call, path.substring("/Production/".length()));
        }
        if (path.startsWith("/v3/")) {
            return version3.answer(call, path.substring("/v3/".length()));
        }
        return path.startsWith("/files/")
                ? jobs.file(path.substring("/files/".length()))
                : Answer.text(404, "text/plain", "");
    }

    /** The vendor documents neither a limit nor an answer over it: a guess. */
    @Override
    protected Answer overQuota() {
        return direct.overQuota();
    }

    /** What can be set before the start. */
    public static final class Builder {
        private String clientId = "test-client-id";
        private String apiSecret = "test-api-secret";
        private String accessKeyId = "AKIDEXAMPLE";
        private String secretAccessKey = "test-secret-access-key";
        private String groupKey = "test-group";
        private int jobPolls = 2;
        private InstantSource clock = InstantSource.system();

        private Builder() {}

        /** The accepted client id and secret of the vendor's API. */
        public Builder credentials(String id, String secret) {
            clientId = id;
            apiSecret = secret;
            return this;
        }

        /** The accepted key pair of the gateway. */
        public Builder gatewayCredentials(String id, String secret) {
            accessKeyId = id;
            secretAccessKey = secret;
            return this;
        }

        /** The group key that the gateway accepts; {@code test-group} unless set. */
        public Builder groupKey(String key) {
            groupKey = key;
            return this;
        }

        /** How often a job's status is asked for before it is done; 2 unless set. */
        public Builder jobPolls(int polls) {
            jobPolls = polls;
            return this;
        }

        /** What tells the time of records, and against which a signature's date is judged; the system's clock unless set. */
        public Builder clock(InstantSource source) {
            clock = source;
            return this;
        }

        /** Starts on a free port of the loopback interface. */
        public SalesmanagoSimulator start() {
            SalesmanagoSimulator simulator = new SalesmanagoSimulator(new Settings(
                    clientId,
                    apiSecret,
                    "owner@example.com",
                    "test-api-v3-key",
                    accessKeyId,
                    secretAccessKey,
                    "eu-west-1",
                    groupKey,
                    jobPolls,
                    clock));
            simulator.listen();
            return simulator;
        }
    }
}
