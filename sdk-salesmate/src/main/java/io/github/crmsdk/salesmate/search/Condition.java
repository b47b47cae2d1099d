package io.github.crmsdk.salesmate.search;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** How a rule compares. The vendor has more conditions than are documented. */
public final class Condition extends OpenEnum {
    public static final Condition EQUALS = new Condition("EQUALS");
    public static final Condition NOT_EQUALS = new Condition("NOT_EQUALS");
    public static final Condition EMPTY = new Condition("EMPTY");
    public static final Condition NOT_EMPTY = new Condition("NOT_EMPTY");
    public static final Condition CONTAINS = new Condition("CONTAINS");
    public static final Condition DOES_NOT_CONTAIN = new Condition("DOES_NOT_CONTAINS");
    public static final Condition STARTS_WITH = new Condition("STARTS_WITH");
    public static final Condition ENDS_WITH = new Condition("ENDS_WITH");
    public static final Condition IS_AFTER = new Condition("IS_AFTER");

    private Condition(String value) {
        super(value);
    }

    @JsonCreator
    public static Condition of(String value) {
        return new Condition(value);
    }
}
