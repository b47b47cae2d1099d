package io.github.crmsdk.salesmanago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.core.batch.BatchCall;
import io.github.crmsdk.core.batch.BatchItem;
import io.github.crmsdk.core.batch.BatchResult;
import io.github.crmsdk.core.error.ServerException;
import io.github.crmsdk.salesmanago.contact.UpsertContact;
import io.github.crmsdk.salesmanago.event.CreateExternalEvent;
import io.github.crmsdk.salesmanago.event.ExternalEvent;
import io.github.crmsdk.salesmanago.event.ExternalEventType;
import io.github.crmsdk.testkit.salesmanago.SalesmanagoSimulator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest extends SalesmanagoTest {
    private static List<UpsertContact> contacts(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> UpsertContact.builder()
                        .email("person" + i + "@example.com")
                        .build())
                .toList();
    }

    private static List<CreateExternalEvent> events(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> CreateExternalEvent.builder()
                        .email("person" + i + "@example.com")
                        .contactEvent(ExternalEvent.builder()
                                .contactExtEventType(ExternalEventType.VISIT)
                                .build())
                        .build())
                .toList();
    }

    @Test
    void upsertsAreSplitAt400AndEachToldItsId() {
        try (SalesmanagoSimulator simulator = SalesmanagoSimulator.start();
                SalesmanagoClient client = of(simulator)) {
            BatchResult<UpsertContact, String> result =
                    client.contacts().batchUpsert(contacts(801)).execute();

            assertThat(simulator.requests())
                    .extracting(call -> call.json().path("upsertDetails").size())
                    .containsExactly(400, 400, 1);
            assertThat(result.isComplete()).isTrue();
            assertThat(result.items()).hasSize(801);
            BatchItem<UpsertContact, String> last = result.items().get(800);
            assertThat(last.id())
                    .isEqualTo(simulator
                            .contact("person801@example.com")
                            .orElseThrow()
                            .path("id")
                            .asText());
            assertThat(result).hasToString("BatchResult{ACCEPTED=801}");
        }
    }

    @Test
    void asynchronousUpsertsAreToldTheirJob() {
        answer(sample("request-id.json"));

        BatchResult<UpsertContact, String> result =
                salesmanago.contacts().batchUpsertV2(contacts(2)).execute();

        assertThat(result.items()).extracting(BatchItem::id).containsExactly("12345", "12345");
        assertThat(direct("contact/batchupsertv2"))
                .isEqualTo(json("{'upsertDetails':[{'contact':{'email':'person1@example.com'}},"
                        + "{'contact':{'email':'person2@example.com'}}]}"));
    }

    @Test
    void contactThatTheAnswerDoesNotNameIsInDoubt() {
        answer("{\"success\":true,\"contactIds\":{\"PERSON2@example.com\":\"7\"}}");

        BatchResult<UpsertContact, String> result =
                salesmanago.contacts().batchUpsert(contacts(2)).execute();

        assertThat(result.items())
                .extracting(BatchItem::state)
                .containsExactly(BatchItem.State.UNKNOWN, BatchItem.State.ACCEPTED);
        assertThat(result.isComplete()).isFalse();
    }

    @Test
    void eventsAreSplitAt400AndFailOneByOne() {
        try (SalesmanagoSimulator simulator = SalesmanagoSimulator.start();
                SalesmanagoClient client = of(simulator)) {
            simulator.seedContacts(401);
            List<CreateExternalEvent> events = new ArrayList<>(events(402));

            BatchResult<CreateExternalEvent, String> result =
                    client.events().batchCreate(events).execute();

            assertThat(simulator.requests())
                    .extracting(call ->
                            call.path() + " " + call.json().path("events").size())
                    .containsExactly(
                            "/api/v2/contact/addBatchContactExtEvent 400", "/api/v2/contact/addBatchContactExtEvent 2");
            assertThat(simulator
                            .requests()
                            .get(0)
                            .json()
                            .path("events")
                            .get(0)
                            .path("contactEvent")
                            .has("date"))
                    .isTrue();
            assertThat(result.requests(BatchItem.State.REFUSED)).containsExactly(events.get(401));
            assertThat(result.requests(BatchItem.State.ACCEPTED)).hasSize(401);
            assertThat(simulator.events()).hasSize(401);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'createdAmount':2,'failedAmount':0,'failedContacts':[]}|ACCEPTED|ACCEPTED",
                "{}|ACCEPTED|ACCEPTED",
                "{'createdAmount':1,'failedAmount':1,'failedContacts':['Person1@example.com']}|REFUSED|ACCEPTED",
                "{'failedAmount':1,'failedContacts':[{'email':'person2@example.com','reason':'x'}]}|ACCEPTED|REFUSED",
                "{'failedAmount':1,'failedContacts':[]}|UNKNOWN|UNKNOWN",
                "{'failedAmount':2,'failedContacts':['person1@example.com']}|REFUSED|UNKNOWN",
                "{'createdAmount':1}|UNKNOWN|UNKNOWN",
                "{'createdAmount':1,'failedContacts':['person1@example.com']}|REFUSED|ACCEPTED",
                "{'createdAmount':2,'failedContacts':null}|ACCEPTED|ACCEPTED"
            })
    void answerTellsWhatBecameOfEachEvent(String answer, BatchItem.State first, BatchItem.State second) {
        answer(answer.replace('\'', '"'));

        BatchResult<CreateExternalEvent, String> result =
                salesmanago.events().batchCreate(events(2)).execute();

        assertThat(result.items()).extracting(BatchItem::state).containsExactly(first, second);
    }

    @Test
    void eventsOfOneContactAreInDoubtTogether() {
        answer("{\"failedAmount\":1,\"failedContacts\":[\"person1@example.com\"]}");
        List<CreateExternalEvent> twice = List.of(events(1).get(0), events(1).get(0));

        BatchResult<CreateExternalEvent, String> result =
                salesmanago.events().batchCreate(twice).execute();

        assertThat(result.items())
                .extracting(BatchItem::state)
                .containsExactly(BatchItem.State.UNKNOWN, BatchItem.State.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusedCallDoesNotKeepTheOthersBack(boolean async) {
        answer("{\"success\":false,\"message\":[\"odd tag\"]}");
        answer(sample("event-batch.json"));

        BatchResult<CreateExternalEvent, String> result =
                run(salesmanago.events().batchCreate(events(401)), async);

        assertThat(result.requests(BatchItem.State.REFUSED)).hasSize(400);
        assertThat(result.items().get(0).failure()).hasMessageContaining("odd tag");
        assertThat(result.items().get(400).state()).isEqualTo(BatchItem.State.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void callInDoubtEndsTheBatch(boolean async) {
        answer("{\"success\":true,\"createdAmount\":400,\"failedAmount\":0,\"failedContacts\":[]}");
        answer(504, "");

        BatchResult<CreateExternalEvent, String> result =
                run(salesmanago.events().batchCreate(events(1200)), async);

        assertThat(result).hasToString("BatchResult{ACCEPTED=400, UNKNOWN=400, NOT_SENT=400}");
        assertThat(result.items().get(1199).failure()).isInstanceOf(ServerException.class);
        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void batchThatCannotConnectWasNotSent() {
        server.close();

        BatchResult<CreateExternalEvent, String> result =
                salesmanago.events().batchCreate(events(401)).execute();

        assertThat(result.requests(BatchItem.State.NOT_SENT)).hasSize(401);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ownerOfOneEventIsRefusedBeforeAnythingIsSent(boolean async) {
        List<CreateExternalEvent> events = new ArrayList<>(events(400));
        events.add(CreateExternalEvent.builder()
                .from(Requests.EVENT)
                .owner("sam@example.com")
                .build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(salesmanago.events().batchCreate(events), async))
                .withMessage("An event of a batch has an owner: the client's owner is that of all");
        assertThat(server.getRequestCount()).isZero();
    }

    private static <T> BatchResult<T, String> run(BatchCall<T, String> batch, boolean async) {
        return async ? batch.executeAsync().join() : batch.execute();
    }

    private static SalesmanagoClient of(SalesmanagoSimulator simulator) {
        return SalesmanagoClient.builder()
                .baseUrl(simulator.baseUrl())
                .clientId(simulator.clientId())
                .apiSecret(simulator.apiSecret())
                .owner(simulator.owner())
                .build();
    }
}
