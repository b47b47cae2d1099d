package io.github.crmsdk.salesmachine;

import static io.github.crmsdk.salesmachine.Wire.SUCCESS;
import static io.github.crmsdk.salesmachine.Wire.fixture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.salesmachine.event.CreateEvent;
import io.github.crmsdk.salesmachine.event.PageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EventsTest {
    @RegisterExtension
    final Wire wire = new Wire();

    @Test
    void createSendsEveryDocumentedMember() {
        wire.answer(200, SUCCESS);

        wire.client
                .events()
                .create(CreateEvent.builder()
                        .contactUid("123456")
                        .eventUid("user_registration")
                        .accountUid("78910")
                        .displayName("Registration")
                        .build())
                .execute();

        wire.assertTracked("POST /v1/track/event", fixture("event"));
    }

    @Test
    void createTakesNumbersAndCustomAttributes() {
        wire.answer(201, SUCCESS);

        wire.client
                .events()
                .create(CreateEvent.builder()
                        .contactUid(7)
                        .accountUid(8)
                        .eventUid("bought")
                        .set("price", 12.5)
                        .set("message", "thanks")
                        .build())
                .execute();

        wire.assertTracked(
                "POST /v1/track/event",
                "{\"contact_uid\":7,\"event_uid\":\"bought\",\"params\":{\"account_uid\":8,\"price\":12.5,"
                        + "\"message\":\"thanks\"}}");
    }

    @Test
    void aPageViewIsAnEvent() {
        wire.answer(200, SUCCESS);

        wire.client
                .events()
                .create(PageView.builder()
                        .contactUid("123456")
                        .accountUid("78910")
                        .visitUrl("https://example.com/a")
                        .visitIp("192.0.2.1")
                        .visitAgent("Mozilla/5.0")
                        .build())
                .execute();

        wire.assertTracked("POST /v1/track/event", fixture("pageview"));
    }

    @Test
    void aPageViewTakesNumbersAsUids() {
        wire.answer(200, SUCCESS);

        wire.client
                .events()
                .create(PageView.builder().contactUid(7).accountUid(8).build())
                .execute();

        wire.assertTracked(
                "POST /v1/track/event",
                "{\"contact_uid\":7,\"event_uid\":\"pageview\",\"params\":{\"account_uid\":8}}");
    }

    @Test
    void badInputIsRefusedBeforeAnythingIsSent() {
        assertThatThrownBy(() ->
                        CreateEvent.builder().contactUid("1").eventUid(" ").build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("CreateEvent.eventUid is blank: it needs a value");
        assertThatThrownBy(
                        () -> CreateEvent.builder().contactUid("").eventUid("e").build())
                .hasMessage("CreateEvent.contactUid is blank: it needs a value");
        assertThatThrownBy(() -> PageView.builder().contactUid("").build())
                .hasMessage("PageView.contactUid is blank: it needs a value");
        assertThatThrownBy(() -> CreateEvent.builder().contactUid("1").build())
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessageContaining("eventUid");
        assertThat(wire.server.getRequestCount()).isZero();
    }
}
