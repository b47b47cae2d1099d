package io.github.crmsdk.sellsy.v1.opportunity;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** Whom an opportunity is for: a prospect, or a client. */
public final class LinkedType extends OpenEnum {
    public static final LinkedType PROSPECT = new LinkedType("prospect");
    public static final LinkedType THIRD = new LinkedType("third");

    private LinkedType(String value) {
        super(value);
    }

    @JsonCreator
    public static LinkedType of(String value) {
        return new LinkedType(value);
    }
}
