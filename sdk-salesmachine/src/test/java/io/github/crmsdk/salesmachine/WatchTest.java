package io.github.crmsdk.salesmachine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.crmsdk.core.watch.Delivery;
import io.github.crmsdk.core.watch.MemoryPositionStore;
import io.github.crmsdk.core.watch.PositionStore;
import io.github.crmsdk.core.watch.StartFrom;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.salesmachine.account.Account;
import io.github.crmsdk.salesmachine.contact.Contact;
import io.github.crmsdk.testkit.salesmachine.SalesmachineSimulator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Records whose ids are texts, found by time or by full passes. */
class WatchTest {
    private final SalesmachineSimulator simulator = SalesmachineSimulator.start();
    private final SalesmachineClient client = SalesmachineClient.builder()
            .baseUrl(simulator.baseUrl())
            .accessToken(simulator.accessToken())
            .build();
    private final PositionStore store = new MemoryPositionStore();

    @AfterEach
    void close() {
        client.close();
        simulator.close();
    }

    private WatchOptions options(boolean fullPass) {
        return WatchOptions.builder()
                .name("new")
                .store(store)
                .fullPass(fullPass)
                .build();
    }

    private String put(String type, long createdAt) {
        return simulator.put(type, JsonNodeFactory.instance.objectNode().put("created_at", createdAt));
    }

    private static List<String> take(Watch<?> watch) {
        List<? extends Delivery<?>> found = watch.poll(100);
        found.forEach(Delivery::acknowledge);
        return found.stream().map(Delivery::id).toList();
    }

    @Test
    void watchesContacts() {
        simulator.seedContacts(30);
        try (Watch<Contact> watch = client.contacts().watch(options(false))) {
            assertThat(take(watch)).isEmpty();
            List<String> two = simulator.seedContacts(2);
            assertThat(take(watch)).containsExactlyElementsOf(two);
            simulator.clearRequests();
            assertThat(take(watch)).isEmpty();
        }
        assertThat(simulator.requests()).hasSize(1);
        assertThat(simulator.lastRequest().path()).isEqualTo("/v2/contacts");
        assertThat(simulator.lastRequest().query())
                .containsEntry("sort", List.of("created_at"))
                .containsEntry("order", List.of("desc"));
        try (Watch<Contact> again = client.contacts().watch(options(false))) {
            assertThat(take(again)).isEmpty();
            assertThat(again.preview(2)).hasSize(2);
        }
    }

    @Test
    void watchesAccounts() {
        simulator.seedAccounts(3);
        try (Watch<Account> watch = client.accounts().watch(options(false))) {
            assertThat(take(watch)).isEmpty();
            assertThat(take(watch)).isEmpty();
            String id = simulator.seedAccounts(1).get(0);
            assertThat(take(watch)).containsExactly(id);
        }
    }

    @Test
    void aFullPassFindsOldDates() {
        simulator.seedContacts(250);
        try (Watch<Contact> watch = client.contacts().watch(options(true))) {
            assertThat(take(watch)).isEmpty();
            String old = put("contact", 1_000_000_000);
            String undated = simulator.put(
                    "contact", JsonNodeFactory.instance.objectNode().putNull("created_at"));
            assertThat(take(watch)).containsExactlyInAnyOrder(old, undated);
            assertThat(take(watch)).isEmpty();
        }
        try (Watch<Contact> again = client.contacts().watch(options(true))) {
            assertThat(take(again)).isEmpty();
        }
    }

    @Test
    void idsHaveNoOrderToStartAfter() {
        WatchOptions options =
                WatchOptions.builder().name("new").start(StartFrom.after(7)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.contacts().watch(options))
                .withMessage("start is After[id=7]: ids of this vendor have no known order, start at a time instead");
    }
}
