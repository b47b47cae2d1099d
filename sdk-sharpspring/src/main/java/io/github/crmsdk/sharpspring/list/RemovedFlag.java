package io.github.crmsdk.sharpspring.list;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** Why a lead is on a list no more. */
public final class RemovedFlag extends OpenEnum {
    public static final RemovedFlag REMOVED = new RemovedFlag("removed");
    public static final RemovedFlag UNSUBSCRIBED = new RemovedFlag("unsubscribed");
    public static final RemovedFlag HARD_BOUNCED = new RemovedFlag("hardbounced");

    private RemovedFlag(String value) {
        super(value);
    }

    @JsonCreator
    public static RemovedFlag of(String value) {
        return new RemovedFlag(value);
    }
}
