package io.github.crmsdk.salesmate.activity;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** What kind of activity. Accounts can add their own. */
public final class ActivityType extends OpenEnum {
    public static final ActivityType CALL = new ActivityType("Call");
    public static final ActivityType MEETING = new ActivityType("Meeting");
    public static final ActivityType TASK = new ActivityType("Task");
    public static final ActivityType DEMO = new ActivityType("Demo");

    private ActivityType(String value) {
        super(value);
    }

    @JsonCreator
    public static ActivityType of(String value) {
        return new ActivityType(value);
    }
}
