package io.github.crmsdk.salesmanago;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.json.Json;
import io.github.crmsdk.salesmanago.contact.UpsertContact;
import io.github.crmsdk.salesmanago.event.BatchEvents;
import io.github.crmsdk.salesmanago.event.BatchOutcome;
import io.github.crmsdk.salesmanago.event.CreateExternalEvent;
import io.github.crmsdk.salesmanago.event.ExternalEventType;
import io.github.crmsdk.salesmanago.event.UpdateExternalEvent;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documented requests can be said in full: read into a model and sent, they go out as they are documented. */
class RequestSamplesTest extends SalesmanagoTest {
    private static final ObjectMapper MAPPER = Json.mapper();

    @ParameterizedTest
    @ValueSource(strings = {"upsert-manual", "upsert-full", "upsert-consents"})
    void upserts(String name) throws IOException {
        answer(SUCCESS);

        salesmanago
                .contacts()
                .upsert(MAPPER.readValue(sample(file(name)), UpsertContact.class))
                .execute();

        assertThat(direct("contact/upsert")).isEqualTo(documented(name));
    }

    @Test
    void events() throws IOException {
        answer(sample("event-create.json"));
        answer(sample("event-create.json"));
        answer(sample("event-batch.json"));

        salesmanago
                .events()
                .create(MAPPER.readValue(sample(file("event-create")), CreateExternalEvent.class))
                .execute();
        salesmanago
                .events()
                .update(MAPPER.readValue(sample(file("event-update")), UpdateExternalEvent.class))
                .execute();
        BatchOutcome outcome = salesmanago
                .events()
                .batchCreate(MAPPER.readValue(sample(file("event-batch")), BatchEvents.class))
                .execute();

        assertThat(direct("v2/contact/addContactExtEvent")).isEqualTo(documented("event-create"));
        assertThat(direct("v2/contact/updateContactExtEvent")).isEqualTo(documented("event-update"));
        assertThat(direct("v2/contact/addBatchContactExtEvent")).isEqualTo(documented("event-batch"));
        assertThat(outcome.createdAmount()).isEqualTo(10);
    }

    @Test
    void typesOfEventsAreThe25OfTheVendor() throws IllegalAccessException {
        Set<String> types = new TreeSet<>();
        for (java.lang.reflect.Field field : ExternalEventType.class.getDeclaredFields()) {
            if (field.get(null) instanceof ExternalEventType type) {
                assertThat(type).hasToString(field.getName());
                types.add(type.value());
            }
        }

        assertThat(types)
                .hasSize(25)
                .contains(
                        "PURCHASE",
                        "CART",
                        "VISIT",
                        "PHONE_CALL",
                        "OTHER",
                        "RESERVATION",
                        "CANCELLED",
                        "ACTIVATION",
                        "MEETING",
                        "OFFER",
                        "DOWNLOAD",
                        "LOGIN",
                        "TRANSACTION",
                        "CANCELLATION");
    }

    private static String file(String name) {
        return "requests/" + name + ".json";
    }

    /** Without what is empty, which is never sent. */
    private static JsonNode documented(String name) {
        return withoutEmpties(json(sample(file(name)).replace('\'', '´')));
    }

    private static JsonNode withoutEmpties(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.removeIf(value ->
                    value.isNull() || (value.isTextual() && value.asText().isEmpty()));
        }
        node.forEach(RequestSamplesTest::withoutEmpties);
        return node;
    }
}
