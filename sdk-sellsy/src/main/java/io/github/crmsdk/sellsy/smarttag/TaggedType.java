package io.github.crmsdk.sellsy.smarttag;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** What kinds of records smart tags can be looked up for. */
public final class TaggedType extends OpenEnum {
    public static final TaggedType COMPANY = new TaggedType("company");
    public static final TaggedType CONTACT = new TaggedType("contact");
    public static final TaggedType INDIVIDUAL = new TaggedType("individual");

    private TaggedType(String value) {
        super(value);
    }

    @JsonCreator
    public static TaggedType of(String value) {
        return new TaggedType(value);
    }
}
