package io.github.crmsdk.sellsy;

import static io.github.crmsdk.sellsy.V1RequestsTest.nothing;
import static java.util.Map.entry;

import io.github.crmsdk.sellsy.model.Direction;
import io.github.crmsdk.sellsy.v1.RelatedType;
import io.github.crmsdk.sellsy.v1.agenda.AgendaQuery;
import io.github.crmsdk.sellsy.v1.agenda.AgendaType;
import io.github.crmsdk.sellsy.v1.agenda.Assignee;
import io.github.crmsdk.sellsy.v1.agenda.CreateEvent;
import io.github.crmsdk.sellsy.v1.agenda.CreateTask;
import io.github.crmsdk.sellsy.v1.agenda.Recurrence;
import io.github.crmsdk.sellsy.v1.agenda.UpdateEvent;
import io.github.crmsdk.sellsy.v1.agenda.UpdateTask;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/** The calls about tasks and events, by the names of their fixtures. */
final class V1AgendaCalls {
    private V1AgendaCalls() {}

    static Map<String, Function<SellsyV1, Object>> all() {
        return Map.ofEntries(
                entry(
                        "Agenda.create.event",
                        v1 -> v1.agenda()
                                .createEvent(CreateEvent.builder()
                                        .title("Visit")
                                        .description("at their office")
                                        .label(3L)
                                        .allDay(true)
                                        .start(Instant.ofEpochSecond(1577979873))
                                        .end(Instant.ofEpochSecond(1577979873))
                                        .isPrivate(true)
                                        .set("id", 54719)
                                        .set("canEdit", true)
                                        .build())
                                .execute()),
                entry(
                        "Agenda.create.event.recurring",
                        v1 -> v1.agenda()
                                .createEvent(CreateEvent.builder()
                                        .title("Visit")
                                        .start(Instant.ofEpochSecond(1577979873))
                                        .end(Instant.ofEpochSecond(1577983473))
                                        .isPrivate(false)
                                        .calendar("jane@example.com")
                                        .addStaffs(new Assignee(54719, true), new Assignee(59998, false))
                                        .addAlerts("4")
                                        .relatedtype(RelatedType.PEOPLE)
                                        .relatedid(2345103L)
                                        .recurrence(Recurrence.builder()
                                                .frequency("weekly")
                                                .periodicity("1")
                                                .weekMode("mo")
                                                .endMode("occurences")
                                                .endOccurences(10)
                                                .build())
                                        .build())
                                .execute()),
                entry(
                        "Agenda.create.task",
                        v1 -> v1.agenda()
                                .createTask(CreateTask.builder()
                                        .title("Offer")
                                        .description("Write the offer")
                                        .label(130207L)
                                        .allDay(false)
                                        .start(Instant.ofEpochSecond(1534888800))
                                        .end(Instant.ofEpochSecond(1535493600))
                                        .isPrivate(false)
                                        .addStaffs(new Assignee(54719, true))
                                        .addAlerts("4")
                                        .relatedtype(RelatedType.THIRD)
                                        .relatedid(3690843L)
                                        .useRecurrence(false)
                                        .build())
                                .execute()),
                entry(
                        "Agenda.update.event",
                        v1 -> nothing(v1.agenda()
                                .updateEvent(
                                        1234,
                                        UpdateEvent.builder()
                                                .description("in our office")
                                                .build())
                                .execute())),
                entry(
                        "Agenda.update.task",
                        v1 -> nothing(v1.agenda()
                                .updateTask(
                                        1234,
                                        UpdateTask.builder()
                                                .end(Instant.ofEpochSecond(1535493600))
                                                .build())
                                .execute())),
                entry(
                        "Agenda.getOne",
                        v1 -> v1.agenda().get(AgendaType.EVENT, 1234).execute()),
                entry(
                        "Agenda.delete",
                        v1 -> nothing(v1.agenda().delete(AgendaType.TASK, 1234).execute())),
                entry(
                        "Agenda.getList",
                        v1 -> v1.agenda()
                                .search(AgendaQuery.builder()
                                        .type(AgendaType.TASK)
                                        .addPeriod("today")
                                        .addLabels(3L)
                                        .ownerType("staff")
                                        .ownerId(54719L)
                                        .relatedType(RelatedType.OPPORTUNITY)
                                        .relatedId(1203316L)
                                        .addStatus("ok", "complete")
                                        .includeRecurring(false)
                                        .orderBy("start")
                                        .direction(Direction.DESCENDING)
                                        .build())
                                .toList()),
                entry("Agenda.getAvailableLabels", v1 -> v1.agenda().labels().execute()),
                entry("Agenda.getAvailableRappels", v1 -> v1.agenda().alerts().execute()));
    }
}
