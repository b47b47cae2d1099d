package io.github.crmsdk.sellsy.staff;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** Whether a member of staff can sign in. */
public final class StaffStatus extends OpenEnum {
    public static final StaffStatus OK = new StaffStatus("ok");
    public static final StaffStatus BLOCKED = new StaffStatus("blocked");
    public static final StaffStatus DELETED = new StaffStatus("deleted");

    private StaffStatus(String value) {
        super(value);
    }

    @JsonCreator
    public static StaffStatus of(String value) {
        return new StaffStatus(value);
    }
}
