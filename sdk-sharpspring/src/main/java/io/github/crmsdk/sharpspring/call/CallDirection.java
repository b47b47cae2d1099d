package io.github.crmsdk.sharpspring.call;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** Who called whom. */
public final class CallDirection extends OpenEnum {
    public static final CallDirection INCOMING = new CallDirection("incoming");
    public static final CallDirection OUTGOING = new CallDirection("outgoing");

    private CallDirection(String value) {
        super(value);
    }

    @JsonCreator
    public static CallDirection of(String value) {
        return new CallDirection(value);
    }
}
