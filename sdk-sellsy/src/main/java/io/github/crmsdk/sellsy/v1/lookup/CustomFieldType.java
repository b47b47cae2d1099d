package io.github.crmsdk.sellsy.v1.lookup;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** What a custom field holds. */
public final class CustomFieldType extends OpenEnum {
    public static final CustomFieldType SIMPLETEXT = new CustomFieldType("simpletext");
    public static final CustomFieldType RICHTEXT = new CustomFieldType("richtext");
    public static final CustomFieldType NUMERIC = new CustomFieldType("numeric");
    public static final CustomFieldType AMOUNT = new CustomFieldType("amount");
    public static final CustomFieldType UNIT = new CustomFieldType("unit");
    public static final CustomFieldType RADIO = new CustomFieldType("radio");
    public static final CustomFieldType SELECT = new CustomFieldType("select");
    public static final CustomFieldType CHECKBOX = new CustomFieldType("checkbox");
    public static final CustomFieldType DATE = new CustomFieldType("date");
    public static final CustomFieldType TIME = new CustomFieldType("time");
    public static final CustomFieldType EMAIL = new CustomFieldType("email");
    public static final CustomFieldType URL = new CustomFieldType("url");
    public static final CustomFieldType BOOLEAN = new CustomFieldType("boolean");
    public static final CustomFieldType THIRD = new CustomFieldType("third");
    public static final CustomFieldType ITEM = new CustomFieldType("item");
    public static final CustomFieldType PEOPLE = new CustomFieldType("people");
    public static final CustomFieldType STAFF = new CustomFieldType("staff");

    private CustomFieldType(String value) {
        super(value);
    }

    @JsonCreator
    public static CustomFieldType of(String value) {
        return new CustomFieldType(value);
    }
}
