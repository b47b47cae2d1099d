package io.github.crmsdk.salesmachine;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.RawApi;
import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.auth.AuthStrategy;
import io.github.crmsdk.core.auth.BasicAuth;
import io.github.crmsdk.core.auth.BearerAuth;
import io.github.crmsdk.core.auth.QueryAuth;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.vendor.ClientBuilder;
import io.github.crmsdk.core.vendor.VendorClient;
import io.github.crmsdk.core.vendor.VendorProfile;
import io.github.crmsdk.salesmachine.account.Accounts;
import io.github.crmsdk.salesmachine.activity.Activities;
import io.github.crmsdk.salesmachine.contact.Contacts;
import io.github.crmsdk.salesmachine.event.Events;
import io.github.crmsdk.salesmachine.internal.SalesmachineAuth;
import io.github.crmsdk.salesmachine.internal.SalesmachineConverters;
import io.github.crmsdk.salesmachine.internal.SalesmachineEnvelope;
import io.github.crmsdk.salesmachine.internal.SalesmachineJson;
import io.github.crmsdk.salesmachine.model.NextLink;
import io.github.crmsdk.salesmachine.note.Notes;
import io.github.crmsdk.salesmachine.task.Tasks;
import io.github.crmsdk.salesmachine.tracking.Tracking;
import io.github.crmsdk.salesmachine.user.Users;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Access to one Salesmachine account. Safe for use by many threads; make one and keep it.
 *
 * <pre>{@code
 * try (SalesmachineClient salesmachine =
 *         SalesmachineClient.builder().trackingToken(v1).accessToken(v2).build()) {
 *     salesmachine.contacts().upsert(UpsertContact.builder().contactUid("123456").name("Ann Lee").build()).execute();
 *     salesmachine.contacts().list(ContactQuery.all()).stream().limit(500).forEach(this::show);
 * }
 * }</pre>
 */
public final class SalesmachineClient implements AutoCloseable {
    private final VendorClient client;

    private SalesmachineClient(VendorClient client) {
        this.client = client;
    }

    public static Builder builder() {
        return new Builder();
    }

    public Contacts contacts() {
        return client.service(Contacts.class);
    }

    public Accounts accounts() {
        return client.service(Accounts.class);
    }

    public Events events() {
        return client.service(Events.class);
    }

    /** Batches and the ping. */
    public Tracking tracking() {
        return client.service(Tracking.class);
    }

    public Notes notes() {
        return client.service(Notes.class);
    }

    public Activities activities() {
        return client.service(Activities.class);
    }

    public Tasks tasks() {
        return client.service(Tasks.class);
    }

    public Users users() {
        return client.service(Users.class);
    }

    /**
     * Any call of either API: {@code raw().get("v2/contacts")}. Paths that begin with {@code v1/} take the tracking
     * token, all others the access token.
     */
    public RawApi raw() {
        return client.raw();
    }

    @Override
    public void close() {
        client.close();
    }

    /**
     * Each of the two tokens is needed only by what uses it. A call whose token is not given fails with an
     * {@link IllegalStateException} that names the token, before anything is sent; a future completes with it.
     *
     * <p>The base URL is {@code https://api.salesmachine.io/} unless set. The vendor has renamed itself Successeve and
     * documents the same calls on {@code https://api.successeve.com/}; which of the two answers today is not known.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private static final HttpUrl STANDARD = HttpUrl.get("https://api.salesmachine.io/");

        private @Nullable String trackingToken;
        private @Nullable String accessToken;
        private TrackingAuth trackingAuth = TrackingAuth.BASIC;
        private AccessAuth accessAuth = AccessAuth.BASIC;

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /** The API token v1, of the tracking API: upserts of contacts and accounts, events, batches. */
        public Builder trackingToken(@Nullable String token) {
            this.trackingToken = token;
            return this;
        }

        /** The API token v2, of the access API: what reads and deletes. */
        public Builder accessToken(@Nullable String token) {
            this.accessToken = token;
            return this;
        }

        /** How the tracking token is sent; HTTP Basic unless set. */
        public Builder trackingAuth(TrackingAuth way) {
            this.trackingAuth = way;
            return this;
        }

        /** How the access token is sent; HTTP Basic unless set, which is a guess. */
        public Builder accessAuth(AccessAuth way) {
            this.accessAuth = way;
            return this;
        }

        /**
         * @throws IllegalArgumentException if a token is given and malformed; nothing is sent
         */
        public SalesmachineClient build() {
            HttpUrl base = baseUrlOr(STANDARD);
            ObjectMapper mapper = SalesmachineJson.mapper(base);
            return new SalesmachineClient(connect(new VendorProfile(
                    "Salesmachine",
                    base.host(),
                    base,
                    new SalesmachineAuth(
                            base,
                            auth("trackingToken", trackingToken, this::tracking),
                            auth("accessToken", accessToken, this::access)),
                    new SalesmachineEnvelope(mapper),
                    RateBudget::unlimited,
                    mapper,
                    List.of(new SalesmachineConverters()))));
        }

        private static Optional<AuthStrategy> auth(
                String member, @Nullable String token, Function<Secret, AuthStrategy> way) {
            return Optional.ofNullable(token)
                    .map(text -> Secret.of(member, text))
                    .map(way);
        }

        private AuthStrategy tracking(Secret token) {
            return switch (trackingAuth) {
                case BASIC -> new BasicAuth(token, null);
                case QUERY_TOKEN -> query(token);
            };
        }

        private AuthStrategy access(Secret token) {
            return switch (accessAuth) {
                case BASIC -> new BasicAuth(token, null);
                case BEARER -> new BearerAuth(token);
                case QUERY_TOKEN -> query(token);
            };
        }

        private static AuthStrategy query(Secret token) {
            return new QueryAuth(Map.of(NextLink.TOKEN, token));
        }
    }
}
