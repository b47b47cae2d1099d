package io.github.crmsdk.sellsy.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/**
 * What happened, as the part after the dot of the events that {@link Webhooks#events} lists: {@code created} of
 * {@code task.created}. Other names come as they are.
 */
public final class EventName extends OpenEnum {
    public static final EventName CREATED = new EventName("created");
    public static final EventName UPDATED = new EventName("updated");
    public static final EventName DELETED = new EventName("deleted");
    public static final EventName ARCHIVED = new EventName("archived");
    public static final EventName UNARCHIVED = new EventName("unarchived");

    private EventName(String value) {
        super(value);
    }

    @JsonCreator
    public static EventName of(String value) {
        return new EventName(value);
    }
}
