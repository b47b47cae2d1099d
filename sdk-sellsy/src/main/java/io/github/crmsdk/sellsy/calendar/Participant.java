package io.github.crmsdk.sellsy.calendar;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** Somebody who takes part in a calendar event. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableParticipant.class)
@JsonDeserialize(builder = Participant.Builder.class)
public interface Participant extends Extensible {
    ParticipantType type();

    /** A number for members of staff and contacts, a text for others; a number is sent as one. */
    @JsonSerialize(using = ParticipantId.class)
    String id();

    static Participant staff(long id) {
        return builder().type(ParticipantType.STAFF).id(Long.toString(id)).build();
    }

    static Participant contact(long id) {
        return builder().type(ParticipantType.CONTACT).id(Long.toString(id)).build();
    }

    /** Somebody from outside; what their ids look like is not documented. */
    static Participant external(String id) {
        return builder().type(ParticipantType.EXTERNAL).id(id).build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableParticipant.Builder {}
}
