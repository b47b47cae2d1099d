package io.github.crmsdk.salesmachine.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** What kind of activity it is. */
public final class ActivityType extends OpenEnum {
    public static final ActivityType CALL = new ActivityType("call");
    public static final ActivityType MEETING = new ActivityType("meeting");
    public static final ActivityType EMAIL = new ActivityType("email");

    private ActivityType(String value) {
        super(value);
    }

    @JsonCreator
    public static ActivityType of(String value) {
        return new ActivityType(value);
    }
}
