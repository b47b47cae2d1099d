package io.github.crmsdk.sellsy.v1;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** How somebody is addressed. */
public final class Civility extends OpenEnum {
    public static final Civility MAN = new Civility("man");
    public static final Civility WOMAN = new Civility("woman");
    public static final Civility LADY = new Civility("lady");

    private Civility(String value) {
        super(value);
    }

    @JsonCreator
    public static Civility of(String value) {
        return new Civility(value);
    }
}
