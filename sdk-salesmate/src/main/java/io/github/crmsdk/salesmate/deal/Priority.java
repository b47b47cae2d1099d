package io.github.crmsdk.salesmate.deal;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** How urgent a deal is. */
public final class Priority extends OpenEnum {
    public static final Priority HIGH = new Priority("High");
    public static final Priority MEDIUM = new Priority("Medium");
    public static final Priority LOW = new Priority("Low");

    private Priority(String value) {
        super(value);
    }

    @JsonCreator
    public static Priority of(String value) {
        return new Priority(value);
    }
}
