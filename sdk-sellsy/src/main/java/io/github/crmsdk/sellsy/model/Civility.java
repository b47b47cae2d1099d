package io.github.crmsdk.sellsy.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** How to address a person. */
public final class Civility extends OpenEnum {
    public static final Civility MR = new Civility("mr");
    public static final Civility MRS = new Civility("mrs");
    public static final Civility MS = new Civility("ms");

    private Civility(String value) {
        super(value);
    }

    @JsonCreator
    public static Civility of(String value) {
        return new Civility(value);
    }
}
