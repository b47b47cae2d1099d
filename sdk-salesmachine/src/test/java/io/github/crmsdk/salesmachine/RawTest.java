package io.github.crmsdk.salesmachine;

import static io.github.crmsdk.salesmachine.Wire.SUCCESS;
import static io.github.crmsdk.salesmachine.Wire.fixture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.error.ApiException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RawTest {
    @RegisterExtension
    final Wire wire = new Wire();

    @Test
    void theDocumentedExampleListsContacts() {
        wire.answer(200, "{\"data\":[" + fixture("contact") + "]}");

        JsonNode body = wire.client.raw().get("/v2/Contacts").execute();

        wire.assertAsked("GET /v2/Contacts");
        assertThat(body.path("data").path(0).path("data").path("name").asText()).isEqualTo("John Doe");
    }

    @Test
    void eachApiIsCalledWithItsToken() {
        wire.answer(200, SUCCESS).answer(200, "[]");

        wire.client.raw().post("v1/alias").body(Map.of("contact_uid", 7)).execute();
        wire.client.raw().get("v2/users").query("limit", 5).execute();

        wire.assertTracked("POST /v1/alias", "{\"contact_uid\":7}");
        wire.assertAsked("GET /v2/users?limit=5");
    }

    @Test
    void aRefusalUnderASuccessStatusIsAFailure() {
        wire.answer(200, "{\"status\":\"error\",\"message\":\"no such call\"}");

        assertThatThrownBy(() -> wire.client.raw().get("v2/users").execute())
                .isExactlyInstanceOf(ApiException.class)
                .hasMessage("Salesmachine raw (GET /v2/users): HTTP 200, \"no such call\"");
    }
}
