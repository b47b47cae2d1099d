package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.sellsy.attached.Label;
import io.github.crmsdk.sellsy.calendar.CalendarEvent;
import io.github.crmsdk.sellsy.calendar.CalendarEventQuery;
import io.github.crmsdk.sellsy.calendar.CalendarEvents;
import io.github.crmsdk.sellsy.calendar.CreateCalendarEvent;
import io.github.crmsdk.sellsy.calendar.Participant;
import io.github.crmsdk.sellsy.calendar.ProviderCalendar;
import io.github.crmsdk.sellsy.calendar.UpdateCalendarEvent;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.OwnerRef;
import io.github.crmsdk.sellsy.model.Period;
import io.github.crmsdk.sellsy.model.Range;
import io.github.crmsdk.sellsy.model.RelatedRef;
import io.github.crmsdk.sellsy.model.RelatedType;
import io.github.crmsdk.sellsy.model.View;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarEventsTest {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-03-01T09:00:00.123456789+01:00");

    @RegisterExtension
    final Vendor vendor = new Vendor();

    private CalendarEvents events() {
        return vendor.client().calendarEvents();
    }

    private static CreateCalendarEvent.Builder demo() {
        return CreateCalendarEvent.builder()
                .title("Demo")
                .labelId(3L)
                .datetimeStart(NINE)
                .datetimeEnd(NINE.plusHours(1));
    }

    @ParameterizedTest
    @EnumSource
    void createsAnEventWithAllItsMembers(Mode mode) {
        CalendarEvents events = events();
        vendor.answersFixture(201, "calendar-event");

        CalendarEvent created = mode.execute(events.create(demo().description("Of the new release")
                .isPrivate(false)
                .allDay(true)
                .providerCalendar("me@example.com")
                .addParticipants(Participant.staff(51), Participant.contact(9), Participant.external("ann@example.com"))
                .addRelated(RelatedRef.opportunity(5))
                .priority(1)
                .created(Instant.parse("2026-02-01T00:00:00Z"))
                .build()));

        assertThat(created.id()).isEqualTo(88);
        vendor.expect(
                "POST",
                "/v2/calendar-events",
                "{'title':'Demo','description':'Of the new release','is_private':false,'label_id':3,'priority':1,"
                        + "'related':[{'type':'opportunity','id':5}],'datetime_start':'2026-03-01T09:00:00+01:00',"
                        + "'datetime_end':'2026-03-01T10:00:00+01:00','all_day':true,"
                        + "'provider_calendar':'me@example.com','participants':[{'type':'staff','id':51},"
                        + "{'type':'contact','id':9},{'type':'external','id':'ann@example.com'}],"
                        + "'created':'2026-02-01T00:00:00+00:00'}");
    }

    @Test
    void readsAnEventInItsOwnOffset() {
        CalendarEvents events = events();
        vendor.answersFixture(200, "calendar-event");

        CalendarEvent read =
                events.get(88, View.builder().addEmbed("participants").build()).execute();

        assertThat(read)
                .isEqualTo(CalendarEvent.builder()
                        .id(88)
                        .owner(OwnerRef.builder().id(51).type("staff").build())
                        .title("Fair")
                        .description("")
                        .isPrivate(true)
                        .allDay(true)
                        .datetimeStart(OffsetDateTime.parse("2026-01-01T00:00:00+01:00"))
                        .datetimeEnd(OffsetDateTime.parse("2026-01-02T00:00:00+01:00"))
                        .addParticipants(Participant.staff(51), Participant.external("ann@example.com"))
                        .label(Label.builder()
                                .id(3)
                                .name("Reminder")
                                .isActive(true)
                                .rank(1)
                                .build())
                        .created(Instant.parse("2025-12-01T09:22:03Z"))
                        .updated(Instant.parse("2025-12-02T09:22:03Z"))
                        .providerCalendar(ProviderCalendar.builder()
                                .id("me@example.com")
                                .name("Mine")
                                .build())
                        .related(List.of())
                        .contactId(9L)
                        .priority(0)
                        .build());
        vendor.expect("GET", "/v2/calendar-events/88?embed%5B%5D=participants");
    }

    @Test
    void changesAndDeletes() {
        CalendarEvents events = events();
        vendor.answersFixture(200, "calendar-event");
        vendor.answers(204);

        events.update(
                        88,
                        UpdateCalendarEvent.builder()
                                .datetimeEnd(NINE.withOffsetSameInstant(ZoneOffset.UTC))
                                .participants(List.of())
                                .related(List.of())
                                .clear("description")
                                .build())
                .execute();
        events.delete(88).execute();

        vendor.expect(
                "PUT",
                "/v2/calendar-events/88",
                "{'related':[],'datetime_end':'2026-03-01T08:00:00+00:00','participants':[],'description':null}");
        vendor.expect("DELETE", "/v2/calendar-events/88");
    }

    @Test
    void answersAWriteAsTheViewHasIt() {
        CalendarEvents events = events();
        View view = View.builder().addEmbed("owner").build();
        vendor.answersFixture(201, "calendar-event");

        assertThat(events.create(demo().build(), view).execute().owner()).isNotNull();

        vendor.expect("POST", "/v2/calendar-events?embed%5B%5D=owner");
    }

    @Test
    void searchesWithEveryFilter() {
        CalendarEvents events = events();
        vendor.answers(200, "{'data':[{'id':1}],'pagination':{'limit':1,'count':1,'total':1,'offset':'WzFd'}}");
        vendor.answers(200, "{'data':[],'pagination':{'limit':1,'count':0,'total':1,'offset':'WzFd'}}");

        assertThat(events.search(CalendarEventQuery.builder()
                                .dueDate(Period.since(Instant.parse("2026-01-01T00:00:00Z")))
                                .addOwners(51)
                                .addParticipants(Participant.staff(51), Participant.external("ann@example.com"))
                                .addLabels(3)
                                .addRelatedObjects(RelatedRef.of(RelatedType.INVOICE, 6))
                                .addCompanies(7)
                                .addIndividuals(8)
                                .addContacts(9)
                                .priority(Range.atLeast(BigDecimal.ONE))
                                .orderBy("id")
                                .pageSize(1)
                                .build())
                        .toList())
                .hasSize(1);

        String search = "/v2/calendar-events/search?order=id&limit=1";
        String filters = "{'filters':{'owners':[51],'related_objects':[{'type':'invoice','id':6}],"
                + "'companies':[7],'individuals':[8],'contacts':[9],"
                + "'due_date':{'start':'2026-01-01T00:00:00+00:00'},"
                + "'participants':[{'type':'staff','id':51},{'type':'external','id':'ann@example.com'}],"
                + "'labels':[3],'priority':{'min':1}}}";
        vendor.expect("POST", search, filters);
        vendor.expect("POST", search + "&offset=WzFd", filters);
    }

    @Test
    void listsEventsAndLabels() {
        CalendarEvents events = events();
        vendor.answers(200, "{'data':[{'id':1}]}");
        vendor.answers(200, "{'data':[{'id':3}]}");
        vendor.answers(200, "{'data':[]}");
        vendor.answersFixture(200, "calendar-event");

        assertThat(events.list(ListQuery.all()).toList()).hasSize(1);
        assertThat(events.labels(ListQuery.all()).toList())
                .containsExactly(Label.builder().id(3).build());
        assertThat(events.search(CalendarEventQuery.all()).toList()).isEmpty();
        assertThat(events.get(88).execute().title()).isEqualTo("Fair");

        vendor.expect("GET", "/v2/calendar-events?limit=100");
        vendor.expect("GET", "/v2/calendar-events/labels?limit=100");
        vendor.expect("POST", "/v2/calendar-events/search?limit=100", "{'filters':{}}");
        vendor.expect("GET", "/v2/calendar-events/88");
    }

    @Test
    void refusesWhatTheVendorWould() {
        assertThatThrownBy(() -> demo().priority(-1).build())
                .hasMessage("CreateCalendarEvent.priority is -1: it must be from 0 to 1");
        assertThatThrownBy(() -> demo().addRelated(RelatedRef.company(1), RelatedRef.company(2))
                        .build())
                .hasMessage("CreateCalendarEvent.related has 2 records: at most 1 is allowed");
        assertThatThrownBy(() -> UpdateCalendarEvent.builder()
                        .allDay(true)
                        .clear("all_day")
                        .build())
                .hasMessage("UpdateCalendarEvent.all_day is given twice: by its method and by set or clear");
    }
}
