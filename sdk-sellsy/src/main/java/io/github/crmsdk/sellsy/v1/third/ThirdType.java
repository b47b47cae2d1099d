package io.github.crmsdk.sellsy.v1.third;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** Whether a client, prospect or supplier is a company or a person. */
public final class ThirdType extends OpenEnum {
    public static final ThirdType CORPORATION = new ThirdType("corporation");
    public static final ThirdType PERSON = new ThirdType("person");

    private ThirdType(String value) {
        super(value);
    }

    @JsonCreator
    public static ThirdType of(String value) {
        return new ThirdType(value);
    }
}
