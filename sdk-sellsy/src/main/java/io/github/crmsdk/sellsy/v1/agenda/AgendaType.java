package io.github.crmsdk.sellsy.v1.agenda;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** The two kinds of entries in the agenda. */
public final class AgendaType extends OpenEnum {
    public static final AgendaType EVENT = new AgendaType("event");
    public static final AgendaType TASK = new AgendaType("task");

    private AgendaType(String value) {
        super(value);
    }

    @JsonCreator
    public static AgendaType of(String value) {
        return new AgendaType(value);
    }
}
