package io.github.crmsdk.sellsy.v1.opportunity;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** How an opportunity stands. */
public final class OpportunityStatus extends OpenEnum {
    public static final OpportunityStatus OPEN = new OpportunityStatus("open");
    public static final OpportunityStatus WON = new OpportunityStatus("won");
    public static final OpportunityStatus LOST = new OpportunityStatus("lost");
    public static final OpportunityStatus LATE = new OpportunityStatus("late");
    public static final OpportunityStatus CANCELLED = new OpportunityStatus("cancelled");
    public static final OpportunityStatus CLOSED = new OpportunityStatus("closed");

    private OpportunityStatus(String value) {
        super(value);
    }

    @JsonCreator
    public static OpportunityStatus of(String value) {
        return new OpportunityStatus(value);
    }
}
