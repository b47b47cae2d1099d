package io.github.crmsdk.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.batch.BatchCall;
import io.github.crmsdk.core.batch.BatchItem;
import io.github.crmsdk.core.batch.BatchItem.State;
import io.github.crmsdk.core.batch.BatchResult;
import io.github.crmsdk.core.error.ConflictException;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.error.ServerException;
import io.github.crmsdk.sharpspring.lead.CreateLead;
import io.github.crmsdk.sharpspring.lead.UpdateLead;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BatchTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    private enum Mode {
        SYNC,
        ASYNC;

        <T> BatchResult<T, Long> send(BatchCall<T, Long> call) {
            return this == SYNC ? call.execute() : call.executeAsync().join();
        }
    }

    private static List<CreateLead> leads(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> CreateLead.builder()
                        .emailAddress("lead" + i + "@example.com")
                        .build())
                .toList();
    }

    private void creates(long first, int count) {
        vendor.answers(LongStream.range(first, first + count)
                .mapToObj(id -> "{'success':true,'error':null,'id':" + id + "}")
                .collect(Collectors.joining(",", "{'result':{'creates':[", "]},'error':[]}")));
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheFateOfEachObjectInOrder(Mode mode) {
        vendor.answersFixture("partial-failure");
        BatchResult<CreateLead, Long> result = mode.send(vendor.client().leads().createAll(leads(2)));
        vendor.expect(
                "createLeads",
                "{'objects':[{'emailAddress':'lead0@example.com'},{'emailAddress':'lead1@example.com'}]}");
        assertThat(result.isComplete()).isFalse();
        assertThat(result.items()).extracting(BatchItem::request).isEqualTo(leads(2));
        assertThat(result.items()).extracting(BatchItem::id).containsExactly(709333333330L, null);
        assertThat(result.failures()).singleElement().satisfies(item -> {
            assertThat(item.state()).isEqualTo(State.REFUSED);
            assertThat(item.failure())
                    .isInstanceOf(ConflictException.class)
                    .hasMessage("SharpSpring leads.createRequest (POST /pubapi/v1.2/): HTTP 200, code 301, \"Entry"
                            + " already exists\"");
        });
    }

    @ParameterizedTest
    @EnumSource
    void splitsWhatIsAboveFiveHundred(Mode mode) {
        creates(0, 500);
        creates(500, 500);
        creates(1000, 1);
        BatchResult<CreateLead, Long> result = mode.send(vendor.client().leads().createAll(leads(1001)));
        assertThat(result.isComplete()).isTrue();
        assertThat(result.items())
                .extracting(BatchItem::id)
                .containsExactlyElementsOf(LongStream.range(0, 1001).boxed().toList());
        for (int size : List.of(500, 500, 1)) {
            assertThat(Vendor.body(vendor.request()).path("params").path("objects"))
                    .hasSize(size);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRequestThatFailsHidesNoSuccess(Mode mode) {
        creates(0, 2);
        vendor.answers(new MockResponse.Builder().code(500).build());
        BatchResult<CreateLead, Long> result =
                mode.send(vendor.client().leads().createAll(leads(6)).perCall(2));
        assertThat(vendor.requests()).isEqualTo(2);
        assertThat(result).hasToString("BatchResult{ACCEPTED=2, UNKNOWN=2, NOT_SENT=2}");
        assertThat(result.failures())
                .allSatisfy(item -> assertThat(item.failure()).isInstanceOf(ServerException.class));
    }

    @ParameterizedTest
    @EnumSource
    void anApiErrorIsThatOfItsRequestAlone(Mode mode) {
        vendor.answers("{'result':[],'error':{'code':205,'message':'Invalid parameters.','data':[]},'id':'x'}");
        creates(7, 2);
        BatchResult<CreateLead, Long> result =
                mode.send(vendor.client().leads().createAll(leads(4)).perCall(2));
        assertThat(result).hasToString("BatchResult{ACCEPTED=2, REFUSED=2}");
        assertThat(result.items().get(1).failure()).hasMessageEndingWith("HTTP 200, code 205, \"Invalid parameters.\"");
        assertThat(result.items().get(2).id()).isEqualTo(7);
    }

    /** Seen for large batches. */
    @Test
    void aBodyThatIsNoJsonLeavesItsObjectsInDoubt() {
        vendor.answers(Vendor.json("<html>busy</html>"));
        assertThat(vendor.client().leads().createAll(leads(2)).execute()).hasToString("BatchResult{UNKNOWN=2}");
    }

    @Test
    void anAnswerWithTooFewEntriesSaysSo() {
        creates(7, 1);
        BatchResult<CreateLead, Long> result =
                vendor.client().leads().createAll(leads(2)).execute();
        assertThat(result.items().get(0).id()).isEqualTo(7);
        assertThat(result.items().get(1).state()).isEqualTo(State.UNKNOWN);
        assertThat(result.items().get(1).failure())
                .isInstanceOf(DataException.class)
                .hasMessageEndingWith("the answer has 1 entries, none for this object");
    }

    @Test
    void sendsNothingForNothing() {
        assertThat(vendor.client().leads().createAll(List.of()).execute().items())
                .isEmpty();
        assertThat(vendor.requests()).isZero();
    }

    @Test
    void updatesAndDeletesMany() {
        vendor.answersFixture("updates");
        vendor.answers("{'result':{'deletes':[{'success':true,'error':null},"
                + "{'success':false,'error':{'code':404,'message':'gone'}}]},'error':[{'code':404}]}");
        List<UpdateLead> changes = List.of(
                UpdateLead.builder().id(1L).city("A").build(),
                UpdateLead.builder().emailAddress("b@example.com").city("B").build());
        assertThat(vendor.client()
                        .leads()
                        .updateAll(changes)
                        .timeout(Duration.ofSeconds(9))
                        .header("X-Trace", "7")
                        .execute()
                        .isComplete())
                .isTrue();
        assertThat(vendor.client().leads().deleteAll(List.of(1L, 2L)).execute().failures())
                .extracting(item -> Objects.requireNonNull(item.failure()).getMessage())
                .containsExactly("SharpSpring leads.deleteRequest (POST /pubapi/v1.2/): HTTP 200, code 404, \"gone\"");
        vendor.expect("updateLeadsV2", "{'objects':[{'id':1,'city':'A'},{'emailAddress':'b@example.com','city':'B'}]}");
        vendor.expect("deleteLeads", "{'objects':[{'id':1},{'id':2}]}");
    }

    @Test
    void refusesChangesOfNothing() {
        List<UpdateLead> changes = List.of(
                UpdateLead.builder().id(1L).build(),
                UpdateLead.builder().city("B").build());
        assertThatThrownBy(() -> vendor.client().leads().updateAll(changes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("UpdateLead at 1 has no id or emailAddress: say what to change");
        assertThatThrownBy(() -> vendor.client().leads().createAll(leads(1)).perCall(501))
                .hasMessage("perCall is 501: it must be from 1 to 500");
    }

    @Test
    void cancellingStopsWhatIsToCome() {
        var later = vendor.client().leads().createAll(leads(600)).executeAsync();
        vendor.request();
        assertThat(later.cancel(true)).isTrue();
        assertThat(vendor.requests()).isEqualTo(1);
    }
}
