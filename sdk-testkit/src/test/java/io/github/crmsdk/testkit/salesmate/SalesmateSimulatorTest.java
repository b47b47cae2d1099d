package io.github.crmsdk.testkit.salesmate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Fault;
import io.github.crmsdk.testkit.internal.Http;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SalesmateSimulatorTest extends SalesmateTest {
    @Test
    void seedsRecordsAMinuteApart() {
        assertThat(salesmate.seedDeals(3)).containsExactly(1L, 2L, 3L);

        assertThat(salesmate.records("deal"))
                .extracting(deal -> deal.path("createdAt").asText())
                .containsExactly("2026-03-04T05:04:07+00:00", "2026-03-04T05:05:07+00:00", "2026-03-04T05:06:07+00:00");
        assertThat(salesmate.records("contact")).hasSize(1);
    }

    @Test
    void seedsMore() {
        salesmate.seedContacts(2);
        salesmate.seedCompanies(1);
        salesmate.seedActivities(1);

        assertThat(salesmate.seedContacts(1)).containsExactly(3L);
        assertThat(salesmate.contact(3).orElseThrow().path("lastName").asText()).isEqualTo("Last3");
        assertThat(salesmate.seedDeals(1)).containsExactly(1L);
        assertThat(salesmate.records("contact")).hasSize(3);
    }

    @Test
    void continuesAfterAGivenId() {
        assertThat(salesmate.put("deal", json("{'id':341}"))).isEqualTo(341);
        assertThat(salesmate.put("deal", json("{}"))).isEqualTo(342);
    }

    @Test
    void handsOutCopies() {
        ObjectNode given = json("{'title':'a'}");
        salesmate.put("deal", given);
        given.put("title", "b");
        salesmate.deal(1).orElseThrow().put("title", "c");

        assertThat(salesmate.deal(1).orElseThrow().path("title").asText()).isEqualTo("a");
    }

    @Test
    void keepsAWriteWhoseAnswerWasLost() {
        salesmate.next(Fault.resetBeforeHeaders().afterApplying());

        assertThatThrownBy(() -> http.post("company/v4", "{'name':'Acme','owner':1}"))
                .hasCauseInstanceOf(IOException.class);

        assertThat(salesmate.company(1)).isPresent();
    }

    @Test
    void forgetsAWriteThatWasNotCarriedOut() {
        salesmate.next(Fault.html(502));

        assertThat(http.post("company/v4", "{'name':'Acme','owner':1}").status())
                .isEqualTo(502);

        assertThat(salesmate.records("company")).isEmpty();
    }

    @Test
    void answersCallsAtTheSameTime() {
        IntStream.range(0, 40).parallel().forEach(number -> {
            try (Http client = new Http(salesmate.baseUrl(), credentials())) {
                client.post("company/v4", "{'name':'Company','owner':1}");
            }
        });

        assertThat(salesmate.records("company")).hasSize(40);
        assertThat(salesmate.requests()).hasSize(40);
        assertThat(salesmate.callsThisHour()).isEqualTo(40);
    }

    @Test
    void takesARecordOut() {
        long id = salesmate.seedDeals(2).get(0);
        salesmate.remove("deal", id);

        assertThat(salesmate.deal(id)).isEmpty();
        assertThat(salesmate.records("deal")).hasSize(1);
        assertThatThrownBy(() -> salesmate.remove("deel", id)).hasMessageContaining("no such type of record: deel");
    }
}
