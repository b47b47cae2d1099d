package io.github.crmsdk.sellsy.v1.agenda;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.sellsy.v1.RelatedType;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What an event or a task can be given. A member that is null is not sent. */
public interface AgendaRequest extends Extensible {
    /** By one third-party client the vendor has none for tasks; by another it takes one. */
    @Nullable
    String title();

    @Nullable
    String description();

    /** The id of a label; {@link Agenda#labels} tells which there are. */
    @Nullable
    Long label();

    @Nullable
    Instant start();

    @Nullable
    Instant end();

    /** Whether it fills whole days. */
    @Nullable
    Boolean allDay();

    @Nullable
    Boolean isPrivate();

    /** The address of a calendar outside Sellsy that it goes to as well. */
    @Nullable
    String calendar();

    /** Who takes part, and who may change it. */
    @Nullable
    List<Assignee> staffs();

    /** The ids of alerts; {@link Agenda#alerts} tells which there are. Their form is not documented. */
    @Nullable
    List<String> alerts();

    /** What it is about. */
    @Nullable
    RelatedType relatedtype();

    /** The id of what it is about: a thirdid, a peopleid, the id of an opportunity. */
    @Nullable
    Long relatedid();

    @Nullable
    Recurrence recurrence();

    /** The ids of {@link #staffs}, which the vendor wants by themselves too. */
    @Value.Default
    default @Nullable List<Long> staffids() {
        List<Assignee> all = staffs();
        return all == null ? null : all.stream().map(Assignee::id).toList();
    }

    /** Whether it comes again; true if {@link #recurrence} is set. */
    @JsonProperty("use_recurrence")
    @Value.Default
    default @Nullable Boolean useRecurrence() {
        return recurrence() == null ? null : Boolean.TRUE;
    }

    /** Checks what goes together. */
    static void check(String model, AgendaRequest entry) {
        Instant start = entry.start();
        Instant end = entry.end();
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException(model + ".end is " + end + ", before start " + start);
        }
        if ((entry.relatedtype() == null) != (entry.relatedid() == null)) {
            throw new IllegalArgumentException(model + " has only one of relatedtype and relatedid: they go together");
        }
    }
}
