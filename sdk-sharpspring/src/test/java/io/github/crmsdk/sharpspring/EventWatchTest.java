package io.github.crmsdk.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.watch.Delivery;
import io.github.crmsdk.core.watch.MemoryPositionStore;
import io.github.crmsdk.core.watch.StartFrom;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.sharpspring.event.Event;
import io.github.crmsdk.sharpspring.event.EventData;
import io.github.crmsdk.sharpspring.event.EventSource;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.sharpspring.SharpSpringQuirk;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventWatchTest {
    @RegisterExtension
    final Account account = new Account();

    private static WatchOptions options() {
        return WatchOptions.builder()
                .name("events")
                .start(StartFrom.now())
                .store(new MemoryPositionStore())
                .build();
    }

    private long happens(String source, String type, String name) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("leadID", "718000000001")
                .put("eventSource", source)
                .put("whatType", type)
                .put("eventName", name);
        event.putObject("eventData").put("url", "https://example.com/prices").put("isOpened", 1);
        return account.simulator().put("event", event);
    }

    private long opened() {
        return happens("emailOpened", "email", "Lead opened an email.");
    }

    private long visited() {
        return happens("pageVisit", "pageVisit", "User visited page.");
    }

    private long filledOut() {
        return happens("formSubmit", "form", "Filled out the form Newsletter");
    }

    private static List<Event> take(Watch<Event> watch) {
        List<Delivery<Event>> found = watch.poll(1000);
        found.forEach(Delivery::acknowledge);
        return found.stream().map(Delivery::record).toList();
    }

    private void everythingHappens() {
        account.pass(Duration.ofHours(1));
        opened();
        visited();
        filledOut();
        happens("emailSent", "email", "Lead was sent an email.");
    }

    private void handsOver(Watch<Event> opened, EventSource kind) {
        try (Watch<Event> watch = opened) {
            assertThat(take(watch)).isEmpty();
            everythingHappens();
            assertThat(take(watch)).singleElement().satisfies(event -> {
                assertThat(event.eventSource()).isEqualTo(kind);
                assertThat(event.leadID()).isEqualTo(718000000001L);
                assertThat(event.createTimestamp())
                        .isEqualTo(account.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
                assertThat(EventData.of(event).path("url").asText()).isEqualTo("https://example.com/prices");
            });
            account.pass(Duration.ofHours(1));
            assertThat(take(watch)).isEmpty();
        }
        var request = account.simulator().lastRequest().json();
        assertThat(request.path("method").asText()).isEqualTo("getEventsByType");
        assertThat(request.path("params").fieldNames()).toIterable().containsExactly("where");
        assertThat(request.path("params").path("where").path("eventSource").asText())
                .isEqualTo(kind.value());
        assertThat(request.path("params").path("where").path("createTimestamp").asText())
                .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
    }

    @Test
    void watchesEmails() {
        handsOver(account.client().emails().watch(options()), EventSource.EMAIL_OPENED);
    }

    @Test
    void watchesPages() {
        handsOver(account.client().pages().watch(options()), EventSource.PAGE_VISIT);
    }

    @Test
    void watchesForms() {
        handsOver(account.client().forms().watch(options()), EventSource.FORM_SUBMIT);
    }

    @Test
    void watchesSeveralKinds() {
        try (Watch<Event> watch =
                account.client().events().watch(options(), EventSource.EMAIL_OPENED, EventSource.FORM_SUBMIT)) {
            take(watch);
            everythingHappens();
            assertThat(take(watch))
                    .extracting(Event::eventSource)
                    .containsExactly(EventSource.EMAIL_OPENED, EventSource.FORM_SUBMIT);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_EVENTS_BY_TYPE", "EVENTS_BY_TYPE_REFUSES"})
    void fallsBackToAllEventsAndRemembersThat(SharpSpringQuirk quirk) {
        account.simulator().quirks(quirk);
        try (Watch<Event> watch = account.client().pages().watch(options())) {
            take(watch);
            assertThat(methods()).startsWith("getEventsByType", "getEvents");
            account.simulator().clearRequests();
            everythingHappens();
            assertThat(take(watch)).extracting(Event::eventSource).containsExactly(EventSource.PAGE_VISIT);
            assertThat(methods()).containsOnly("getEvents");
            var params = account.simulator().lastRequest().json().path("params");
            assertThat(params.path("limit").asInt()).isEqualTo(500);
            assertThat(params.path("where").fieldNames()).toIterable().containsExactly("createTimestamp");
        }
    }

    private List<String> methods() {
        return account.simulator().requests().stream()
                .map(RecordedCall::json)
                .map(request -> request.path("method").asText())
                .toList();
    }

    @Test
    void fallsBackOverManyPages() {
        account.simulator().quirks(SharpSpringQuirk.NO_EVENTS_BY_TYPE);
        try (Watch<Event> watch = account.client().forms().watch(options())) {
            take(watch);
            account.pass(Duration.ofHours(1));
            for (int i = 0; i < 300; i++) {
                visited();
                filledOut();
            }
            assertThat(take(watch)).hasSize(300);
            assertThat(take(watch)).isEmpty();
        }
    }

    @Test
    void tellsKindsOfOlderAnswersByTheirNames() {
        account.simulator().quirks(SharpSpringQuirk.NO_EVENTS_BY_TYPE, SharpSpringQuirk.EVENTS_WITHOUT_SOURCE);
        try (Watch<Event> emails = account.client().emails().watch(options());
                Watch<Event> pages = account.client().pages().watch(options());
                Watch<Event> forms = account.client().forms().watch(options())) {
            take(emails);
            take(pages);
            take(forms);
            everythingHappens();
            assertThat(take(emails)).extracting(Event::eventName).containsExactly("Lead opened an email.");
            assertThat(take(pages)).extracting(Event::eventName).containsExactly("User visited page.");
            assertThat(take(forms)).extracting(Event::eventName).containsExactly("Filled out the form Newsletter");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"OTHER_EVENT_KEY", "EVENT_DATA_TEXT", "EVENT_DATA_SINGLE_QUOTES", "EMPTY_BODY", "REVERSED"})
    void survivesTheQuirks(SharpSpringQuirk quirk) {
        account.simulator().quirks(quirk);
        handsOver(account.client().pages().watch(options()), EventSource.PAGE_VISIT);
    }

    @Test
    void wantsAKind() {
        assertThatThrownBy(() -> account.client().events().watch(options()))
                .hasMessage("kinds is empty: name at least one kind of event");
    }
}
