package io.github.crmsdk.sellsy.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** What a participant is to the account. */
public final class ParticipantType extends OpenEnum {
    public static final ParticipantType STAFF = new ParticipantType("staff");
    public static final ParticipantType CONTACT = new ParticipantType("contact");
    public static final ParticipantType EXTERNAL = new ParticipantType("external");

    private ParticipantType(String value) {
        super(value);
    }

    @JsonCreator
    public static ParticipantType of(String value) {
        return new ParticipantType(value);
    }
}
