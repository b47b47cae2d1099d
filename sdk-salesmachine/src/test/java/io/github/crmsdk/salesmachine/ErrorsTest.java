package io.github.crmsdk.salesmachine;

import static io.github.crmsdk.salesmachine.Wire.SUCCESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.error.ServerException;
import io.github.crmsdk.core.send.RetryPolicy;
import io.github.crmsdk.salesmachine.contact.ContactQuery;
import io.github.crmsdk.salesmachine.contact.UpsertContact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorsTest {
    @RegisterExtension
    final Wire wire = new Wire();

    private void get() {
        try (SalesmachineClient client =
                wire.builder().retryPolicy(RetryPolicy.none()).build()) {
            client.contacts().get("1").execute();
        }
    }

    private void upsert() {
        wire.client
                .contacts()
                .upsert(UpsertContact.builder().contactUid("1").build())
                .execute();
    }

    @ParameterizedTest
    @CsvSource({
        "400, AuthenticationException",
        "401, AuthenticationException",
        "404, NotFoundException",
        "405, ApiException",
        "406, ApiException",
        "429, RateLimitException",
        "500, ServerException",
        "503, ServerException"
    })
    void theDocumentedStatusesAreToldApart(int status, String type) {
        wire.answer(status, "{\"error\":\"some words\"}");

        assertThatThrownBy(this::get)
                .isInstanceOf(ApiException.class)
                .hasMessage("Salesmachine contacts.get (GET /v2/contacts/1): HTTP " + status + ", \"some words\"")
                .extracting(failure -> failure.getClass().getSimpleName())
                .isEqualTo(type);
    }

    @Test
    void eachFormOfAnErrorIsRead() {
        wire.answer(422, "{\"code\":\"E7\",\"message\":\"bad value\"}")
                .answer(422, "{\"error\":{\"code\":7,\"message\":\"bad value\"}}")
                .answer(422, "{\"error\":\"bad value\",\"code\":7}")
                .answer(422, "{\"error\":true,\"code\":7,\"message\":\"bad value\"}")
                .answer(422, "{\"error\":[\"bad value\",\"bad uid\"]}")
                .answer(422, "{}")
                .answer(422, "[1]");
        String call = "Salesmachine contacts.get (GET /v2/contacts/1): HTTP 422";

        assertThatThrownBy(this::get).hasMessage(call + ", code E7, \"bad value\"");
        assertThatThrownBy(this::get).hasMessage(call + ", code 7, \"bad value\"");
        assertThatThrownBy(this::get).hasMessage(call + ", code 7, \"bad value\"");
        assertThatThrownBy(this::get).hasMessage(call + ", code 7, \"bad value\"");
        assertThatThrownBy(this::get).hasMessage(call + ", \"bad value; bad uid\"");
        assertThatThrownBy(this::get).hasMessage(call);
        assertThatThrownBy(this::get).isInstanceOf(ApiException.class).hasMessageStartingWith(call);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>no</html>", "{}"})
    void aBadRequestWithoutWordsIsAboutTheToken(String body) {
        wire.answer(400, body);

        assertThatThrownBy(this::get)
                .isInstanceOf(AuthenticationException.class)
                .hasMessage("Salesmachine contacts.get (GET /v2/contacts/1): HTTP 400, \"by the vendor's documents the"
                        + " token is incorrect or missing\"");
    }

    @Test
    void answersThatAreNoJsonKeepTheirStatus() {
        wire.answer(404, "<html>no</html>").answer(500, "").answer(429, "slow down");

        assertThatThrownBy(this::get).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(this::get).isInstanceOf(ServerException.class);
        assertThatThrownBy(this::get).isInstanceOf(RateLimitException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":\"error\",\"error\":\"no\"}",
                "{\"error\":\"no\"}",
                "{\"error\":{\"message\":\"no\"}}"
            })
    void aRefusalUnderASuccessStatusIsAFailure(String body) {
        wire.answer(200, body).answer(200, body);

        assertThatThrownBy(this::upsert)
                .isExactlyInstanceOf(ApiException.class)
                .hasMessage("Salesmachine contacts.upsert (POST /v1/contact): HTTP 200, \"no\"");
        assertThatThrownBy(this::get)
                .isExactlyInstanceOf(ApiException.class)
                .hasMessage("Salesmachine contacts.get (GET /v2/contacts/1): HTTP 200, \"no\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SUCCESS,
                "",
                "ok",
                "true",
                "[]",
                "{\"status\":\"ok\"}",
                "{\"status\":\"success\",\"error\":null}",
                "{\"status\":\"success\",\"error\":false}",
                "{\"status\":\"success\",\"error\":\"\"}",
                "{\"status\":\"success\",\"error\":[]}",
                "{\"status\":\"success\",\"error\":{}}"
            })
    void writesTakeAnySuccess(String body) {
        wire.answer(200, body);

        upsert();

        assertThat(wire.server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void aWebPageIsNoSuccess() {
        wire.answer(200, "\n<!DOCTYPE html><html>Sign in to the network</html>");

        assertThatThrownBy(this::upsert)
                .isInstanceOf(DataException.class)
                .hasMessageContaining("it is no answer of the vendor's API");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"id\":null}", "{\"id\":\"1\",\"data\":[7]}"})
    void whatIsNoContactIsAFailure(String body) {
        wire.answer(200, body);

        assertThatThrownBy(this::get).isInstanceOf(DataException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"data\":null}", "{\"data\":7}", "{\"pagination\":{}}", "[7]"})
    void whatIsNoListIsAFailure(String body) {
        wire.answer(200, body);

        assertThatThrownBy(() -> wire.client.contacts().list(ContactQuery.all()).toList())
                .isInstanceOf(DataException.class);
    }
}
