package io.github.crmsdk.sharpspring.field;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** Which kind of record a field belongs to. */
public final class Relationship extends OpenEnum {
    public static final Relationship LEAD = new Relationship("lead");
    public static final Relationship ACCOUNT = new Relationship("account");
    public static final Relationship OPPORTUNITY = new Relationship("opportunity");
    public static final Relationship CAMPAIGN = new Relationship("campaign");

    private Relationship(String value) {
        super(value);
    }

    @JsonCreator
    public static Relationship of(String value) {
        return new Relationship(value);
    }
}
