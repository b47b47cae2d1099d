package io.github.crmsdk.salesmanago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.error.InvalidRequestException;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.error.ServerException;
import io.github.crmsdk.core.error.TransportException;
import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.salesmanago.event.WrittenEvent;
import io.github.crmsdk.salesmanago.model.Result;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which the direct API says no, or says nothing. */
class DirectErrorsTest extends SalesmanagoTest {
    private ApiCall<Result> delete() {
        return salesmanago.contacts().delete(Requests.DELETE);
    }

    private ApiCall<WrittenEvent> createEvent() {
        return salesmanago.events().create(Requests.EVENT);
    }

    @Test
    void refusalWithStatus200IsAnErrorWithAllMessages() {
        answer("{\"success\":false,\"message\":[\"Invalid email\",\"Unknown owner\"],\"contactId\":null}");

        ApiException refused = catchThrowableOfType(ApiException.class, () -> delete().execute());

        assertThat(refused)
                .hasMessage("SALESmanago contacts.delete (POST /api/contact/delete): HTTP 200,"
                        + " \"Invalid email; Unknown owner\"");
        assertThat(refused.outcomeUnknown()).isFalse();
    }

    @Test
    void unauthenticatedIsTypedInEveryForm() {
        answer(sample("error-not-authenticated.json"));
        answer("\"Not authenticated\"");
        answer("User not authenticated");
        answer(400, "{\"success\":false,\"message\":\"User not authenticated\"}");

        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> delete().execute())
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageContaining("ot authenticated\"");
        }
    }

    @Test
    void valuesOfARefusalAreItsFields() {
        answer(
                "{\"success\":false,\"message\":[\"Bad\"],\"values\":{\"email\":\"taken\",\"tags\":[\"long\",\"odd\"]}}");

        ApiException refused = catchThrowableOfType(ApiException.class, () -> delete().execute());

        assertThat(refused.error().fields())
                .isEqualTo(Map.of("email", List.of("taken"), "tags", List.of("long", "odd")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "{}", "{\"success\":true}", "{\"success\":true,\"message\":[],\"result\":null}"})
    void deletionWithoutResultIsASuccess(String body) {
        answer(body);

        assertThat(delete().execute().result()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Contact deleted, Contact deleted",
        "'\"Contact deleted\"', Contact deleted",
        "deleted., deleted",
        "OK, OK",
        "true,",
        "null,"
    })
    void deletionAnsweredByBareWordsIsASuccess(String body, @Nullable String result) {
        answer(body);

        JsonNode told = delete().execute().result();

        assertThat(told == null ? null : told.asText()).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Contact not found", "not deleted", "Contact could not be deleted", "\"No such contact\""})
    void deletionThatIsRefusedByBareWordsIsAnError(String body) {
        answer(body);

        assertThatThrownBy(() -> delete().execute())
                .isExactlyInstanceOf(ApiException.class)
                .hasMessageContaining(body.replace("\"", ""));
    }

    @Test
    void bareWordsAreNoSuccessOfACreation() {
        answer("deleted");

        assertThatThrownBy(() -> createEvent().execute()).isExactlyInstanceOf(ApiException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"message\":[\"Invalid email\"]}",
                "{\"success\":null,\"message\":\"Invalid email\",\"contactId\":null}",
                "{\"success\":0,\"message\":[\"Invalid email\"]}"
            })
    void wordsWithoutASuccessAreARefusal(String body) {
        answer(body);

        assertThatThrownBy(() -> salesmanago.contacts().upsert(Requests.UPSERT).execute())
                .isExactlyInstanceOf(ApiException.class)
                .hasMessageEndingWith("HTTP 200, \"Invalid email\"");
    }

    @Test
    void listThatIsNullIsEmptyAndOneThatIsNotThereDoesNotFit() {
        answer("{\"success\":true,\"message\":[],\"contacts\":null}");
        answer("{\"success\":true,\"message\":[]}");

        assertThat(salesmanago.contacts().list(List.of("ann@example.com")).execute())
                .isEmpty();
        assertThatThrownBy(() ->
                        salesmanago.contacts().list(List.of("ann@example.com")).execute())
                .isInstanceOf(DataException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Contact deleted\"", "true", "7", "{\"deleted\":1}", "[1]"})
    void deletionTakesAnyResult(String result) {
        answer("{\"success\":true,\"message\":[],\"result\":" + result + "}");

        assertThat(delete().execute().result()).isEqualTo(json(result));
    }

    @Test
    void statusDecidesWhereTheBodyTellsNothing() {
        answer(404, "<html>no such page</html>");
        answer(400, "{\"message\":[\"Malformed\"]}");
        answer(429, "Too many requests");
        answer(429, "Too many requests");
        answer(429, "Too many requests");

        assertThatThrownBy(() -> delete().execute()).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> delete().execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("\"Malformed\"");
        assertThatThrownBy(() -> delete().execute())
                .isInstanceOf(RateLimitException.class)
                .hasMessageContaining("\"Too many requests\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"success\":true,\"mess", "<html>proxy</html>", "[]", "{\"success\":true}"})
    void answerThatDoesNotFitLeavesTheOutcomeOpen(String body) {
        answer(body);

        DataException unfit =
                catchThrowableOfType(DataException.class, () -> createEvent().execute());

        assertThat(unfit.outcomeUnknown()).isTrue();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void warningsOfASuccessAreKept() {
        answer("{\"success\":true,\"message\":[\"trimmed\"],\"eventId\":\"1\"}");

        assertThat(createEvent().execute().additionalProperties()).isEqualTo(Map.of("message", json("['trimmed']")));
    }

    @Test
    void eventIsNotCreatedTwiceAfterABrokenConnection() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());

        TransportException broken = catchThrowableOfType(
                TransportException.class, () -> createEvent().execute());

        assertThat(broken.outcomeUnknown()).isTrue();
        assertThat(broken).hasMessageEndingWith("the request was sent, the vendor may have carried it out");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void eventIsNotCreatedTwiceAfterAnAmbiguousStatus(int status) {
        answer(status, "");

        ServerException failed =
                catchThrowableOfType(ServerException.class, () -> createEvent().execute());

        assertThat(failed.outcomeUnknown()).isTrue();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void eventThatWasNotTakenUpIsSentAgainWithItsOwnDate() {
        answer(503, "");
        answer(sample("event-create.json"));

        createEvent().execute();

        JsonNode first = body(sent("POST", "/api/v2/contact/addContactExtEvent"));
        JsonNode second = body(sent("POST", "/api/v2/contact/addContactExtEvent"));
        assertThat(second.path("contactEvent")).isEqualTo(first.path("contactEvent"));
        assertThat(second.path("requestTime").asLong())
                .isEqualTo(VirtualTime.START.plus(time.waits().get(0)).toEpochMilli());
    }

    @Test
    void deletionIsRepeated() {
        answer(502, "");
        answer(SUCCESS);

        delete().execute();

        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void upsertIsNotRepeatedAfterAnAmbiguousStatus() {
        answer(502, "");

        assertThatThrownBy(() -> salesmanago.contacts().upsert(Requests.UPSERT).execute())
                .isInstanceOf(ServerException.class);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void futureFailsWithTheSameErrors() {
        answer(sample("error-not-authenticated.json"));

        assertThat(delete().executeAsync())
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(AuthenticationException.class);
        assertThat(salesmanago.raw().post("contact/list").body(List.of()).executeAsync())
                .failsWithin(Duration.ofSeconds(10))
                .withThrowableThat()
                .withCauseInstanceOf(IllegalArgumentException.class);
    }
}
