package io.github.crmsdk.salesmachine;

import static io.github.crmsdk.salesmachine.Wire.ACCESS_TOKEN;
import static io.github.crmsdk.salesmachine.Wire.SUCCESS;
import static io.github.crmsdk.salesmachine.Wire.TRACKING_TOKEN;
import static io.github.crmsdk.salesmachine.Wire.basic;
import static io.github.crmsdk.salesmachine.Wire.fixture;
import static io.github.crmsdk.salesmachine.Wire.requestLine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.salesmachine.account.AccountQuery;
import io.github.crmsdk.salesmachine.account.UpsertAccount;
import io.github.crmsdk.salesmachine.contact.ContactQuery;
import io.github.crmsdk.salesmachine.contact.UpsertContact;
import io.github.crmsdk.salesmachine.event.CreateEvent;
import io.github.crmsdk.salesmachine.note.CreateNote;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TokensTest {
    private static final UpsertContact CONTACT =
            UpsertContact.builder().contactUid("1").build();
    private static final CreateEvent EVENT =
            CreateEvent.builder().contactUid("1").eventUid("seen").build();

    @RegisterExtension
    final Wire wire = new Wire();

    record Operation(String request, Function<SalesmachineClient, ApiCall<?>> call) {
        @Override
        public String toString() {
            return request;
        }
    }

    static Stream<Operation> tracking() {
        return Stream.of(
                new Operation("POST /v1/contact", client -> client.contacts().upsert(CONTACT)),
                new Operation(
                        "POST /v1/account",
                        client -> client.accounts()
                                .upsert(UpsertAccount.builder().accountUid("1").build())),
                new Operation("POST /v1/track/event", client -> client.events().create(EVENT)),
                new Operation("POST /v1/ping", client -> client.tracking().ping()),
                new Operation("POST /v1/batch", client -> client.tracking().post(List.of(EVENT.message()))),
                new Operation("POST /v1/alias", client -> client.raw().post("v1/alias")));
    }

    static Stream<Operation> access() {
        return Stream.of(
                new Operation(
                        "GET /v2/contacts",
                        client -> client.contacts().list(ContactQuery.all()).page()),
                new Operation("GET /v2/contacts/1", client -> client.contacts().get("1")),
                new Operation(
                        "DELETE /v2/contacts/1", client -> client.contacts().delete("1")),
                new Operation(
                        "GET /v2/accounts",
                        client -> client.accounts().list(AccountQuery.all()).page()),
                new Operation("GET /v2/accounts/1", client -> client.accounts().get("1")),
                new Operation(
                        "DELETE /v2/accounts/1", client -> client.accounts().delete("1")),
                new Operation(
                        "POST /v2/notes",
                        client -> client.notes()
                                .create(CreateNote.builder().body("b").build())),
                new Operation("GET /v2/notes", client -> client.notes().list().page()),
                new Operation("GET /v2/notes/1", client -> client.notes().get("1")),
                new Operation("DELETE /v2/notes/1", client -> client.notes().delete("1")),
                new Operation(
                        "GET /v2/activities",
                        client -> client.activities().list().page()),
                new Operation(
                        "GET /v2/activities/1", client -> client.activities().get("1")),
                new Operation("GET /v2/tasks", client -> client.tasks().list().page()),
                new Operation("GET /v2/tasks/1", client -> client.tasks().get("1")),
                new Operation("GET /v2/users", client -> client.users().list().page()),
                new Operation("GET /v2/users/1", client -> client.users().get("1")),
                new Operation("GET /v2/Contacts", client -> client.raw().get("/v2/Contacts")));
    }

    @ParameterizedTest
    @MethodSource("tracking")
    void trackingNeedsItsOwnToken(Operation operation) {
        try (SalesmachineClient client =
                wire.withoutTokens().accessToken(ACCESS_TOKEN).build()) {
            assertRefused(
                    operation.call().apply(client),
                    "trackingToken, the token of the tracking API v1, is missing: " + operation.request()
                            + " needs it, give it to the client's builder");
        }
    }

    @ParameterizedTest
    @MethodSource("access")
    void accessNeedsItsOwnToken(Operation operation) {
        try (SalesmachineClient client =
                wire.withoutTokens().trackingToken(TRACKING_TOKEN).build()) {
            assertRefused(
                    operation.call().apply(client),
                    "accessToken, the token of the access API v2, is missing: " + operation.request()
                            + " needs it, give it to the client's builder");
        }
    }

    private void assertRefused(ApiCall<?> call, String message) {
        assertThat(catchThrowable(call::execute))
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage(message);
        assertThat(catchThrowable(call::exchange)).hasMessage(message);
        assertThat(catchThrowable(call.executeAsync()::join))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage(message);
        assertThat(catchThrowable(call.exchangeAsync()::join)).cause().hasMessage(message);
        assertThat(wire.server.getRequestCount()).isZero();
    }

    @Test
    void aListWithoutItsTokenFailsBeforeAnythingIsSent() {
        try (SalesmachineClient client = wire.withoutTokens().build()) {
            assertThatThrownBy(() -> client.contacts().list(ContactQuery.all()).toList())
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("accessToken");
            assertThatThrownBy(() -> client.tracking().batch(List.of(EVENT)).execute())
                    .isExactlyInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("trackingToken");
            assertThat(catchThrowable(client.tracking().batch(List.of(EVENT)).executeAsync()::join))
                    .cause()
                    .hasMessageContaining("trackingToken");
        }
        assertThat(wire.server.getRequestCount()).isZero();
    }

    @Test
    void aBlankTokenIsRefusedAtOnce() {
        assertThatThrownBy(() -> SalesmachineClient.builder().trackingToken(" ").build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("trackingToken is missing");
        assertThatThrownBy(() -> SalesmachineClient.builder().accessToken("x y").build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("accessToken has a blank")
                .hasMessageNotContaining("x y");
    }

    @ParameterizedTest
    @EnumSource
    void theTrackingTokenTravelsAsAskedFor(TrackingAuth way) {
        wire.answer(200, SUCCESS);
        try (SalesmachineClient client = wire.builder().trackingAuth(way).build()) {
            client.contacts().upsert(CONTACT).execute();
        }
        RecordedRequest request = wire.request();
        assertThat(request.getHeaders().get("Authorization"))
                .isEqualTo(way == TrackingAuth.BASIC ? basic(TRACKING_TOKEN) : null);
        assertThat(requestLine(request))
                .isEqualTo("POST /v1/contact" + (way == TrackingAuth.BASIC ? "" : "?api_token=tracking-1"));
    }

    @ParameterizedTest
    @EnumSource
    void theAccessTokenTravelsAsAskedFor(AccessAuth way) {
        wire.answer(200, fixture("contact"));
        try (SalesmachineClient client = wire.builder().accessAuth(way).build()) {
            client.contacts().get("1").execute();
        }
        RecordedRequest request = wire.request();
        assertThat(request.getHeaders().get("Authorization"))
                .isEqualTo(
                        switch (way) {
                            case BASIC -> basic(ACCESS_TOKEN);
                            case BEARER -> "Bearer access-2";
                            case QUERY_TOKEN -> null;
                        });
        assertThat(requestLine(request))
                .isEqualTo("GET /v2/contacts/1" + (way == AccessAuth.QUERY_TOKEN ? "?api_token=access-2" : ""));
    }

    @Test
    void theBaseUrlMayHaveAPath() {
        wire.answer(200, SUCCESS).answer(200, fixture("contact"));
        try (SalesmachineClient client =
                wire.builder().baseUrl(wire.url() + "gate/v1").build()) {
            client.contacts().upsert(CONTACT).execute();
            client.contacts().get("1").execute();
        }
        wire.assertTracked("POST /gate/v1/v1/contact", "{\"contact_uid\":\"1\",\"params\":{}}");
        wire.assertAsked("GET /gate/v1/v2/contacts/1");
    }

    @Test
    void noTokenGoesToAnotherHost() {
        assertThatThrownBy(() -> wire.client
                        .contacts()
                        .page("https://api.example.com/v2/contacts?x=1", Map.of())
                        .execute())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A request to https://api.example.com:443 is refused");
    }
}
