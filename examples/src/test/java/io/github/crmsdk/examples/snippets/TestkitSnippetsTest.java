package io.github.crmsdk.examples.snippets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.crmsdk.core.error.TransportException;
import io.github.crmsdk.salesmate.SalesmateClient;
import io.github.crmsdk.salesmate.contact.CreateContact;
import io.github.crmsdk.salesmate.deal.CreateDeal;
import io.github.crmsdk.salesmate.deal.DealQuery;
import io.github.crmsdk.salesmate.deal.DealStatus;
import io.github.crmsdk.salesmate.deal.UpdateDeal;
import io.github.crmsdk.testkit.Fault;
import io.github.crmsdk.testkit.salesmate.SalesmateQuirk;
import io.github.crmsdk.testkit.salesmate.SalesmateSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What docs/testkit.md shows, run. */
class TestkitSnippetsTest {
    private final SalesmateSimulator simulator = SalesmateSimulator.start();
    private final SalesmateClient salesmate = SalesmateClient.builder()
            .link(simulator.link())
            .sessionKey(simulator.token())
            .baseUrl(simulator.baseUrl())
            .build();

    @AfterEach
    void close() {
        salesmate.close();
        simulator.close();
    }

    @Test
    void listsOverARealPort() {
        try (SalesmateSimulator simulator = SalesmateSimulator.start();
                SalesmateClient salesmate = SalesmateClient.builder()
                        .link(simulator.link())
                        .sessionKey(simulator.token())
                        .baseUrl(simulator.baseUrl())
                        .build()) {
            simulator.seedDeals(300);

            assertThat(salesmate.deals().list(DealQuery.all()).toList()).hasSize(300);

            assertThat(simulator.requests()).hasSize(2);
            assertThat(simulator.lastRequest().query("from")).isEqualTo("250");
        }
    }

    @Test
    void stateIsReadBackAsItWasWritten() {
        long id = simulator.put(
                "deal",
                JsonNodeFactory.instance.objectNode().put("title", "Renewal").put("owner", 1));
        salesmate
                .deals()
                .update(id, UpdateDeal.builder().status(DealStatus.WON).build())
                .execute();
        assertThat(simulator.deal(id).orElseThrow().path("status").asText()).isEqualTo("Won");
    }

    @Test
    void writeIsCarriedOutAndItsAnswerLost() {
        long contact = salesmate
                .contacts()
                .create(CreateContact.builder().lastName("Lee").owner(1).build())
                .execute()
                .id();
        CreateDeal deal = CreateDeal.builder()
                .title("Renewal")
                .primaryContact(contact)
                .owner(1)
                .pipeline("Sales")
                .stage("Contacted")
                .build();
        simulator.next(Fault.resetBeforeHeaders().afterApplying());
        assertThatThrownBy(() -> salesmate.deals().create(deal).execute())
                .isInstanceOfSatisfying(
                        TransportException.class,
                        e -> assertThat(e.outcomeUnknown()).isTrue());
        assertThat(simulator.records("deal")).hasSize(1);
    }

    @Test
    void quirksAreSwitchedOn() {
        simulator.quirks(SalesmateQuirk.CAPITALISED_LINKS, SalesmateQuirk.NUMERIC_FLAGS);
        long id = simulator.seedDeals(1).get(0);
        assertThat(salesmate.deals().get(id).execute().owner()).isNotNull();
    }
}
