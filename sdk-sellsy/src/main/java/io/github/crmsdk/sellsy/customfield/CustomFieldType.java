package io.github.crmsdk.sellsy.customfield;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** What kind of values a custom field takes. */
public final class CustomFieldType extends OpenEnum {
    public static final CustomFieldType SIMPLE_TEXT = new CustomFieldType("simple-text");
    public static final CustomFieldType RICH_TEXT = new CustomFieldType("rich-text");
    public static final CustomFieldType EMAIL = new CustomFieldType("email");
    public static final CustomFieldType URL = new CustomFieldType("url");
    public static final CustomFieldType NUMERIC = new CustomFieldType("numeric");
    public static final CustomFieldType DATE = new CustomFieldType("date");
    public static final CustomFieldType TIME = new CustomFieldType("time");
    public static final CustomFieldType AMOUNT = new CustomFieldType("amount");
    public static final CustomFieldType NUMERIC_WITH_UNIT = new CustomFieldType("numeric-with-unit");
    public static final CustomFieldType RADIO = new CustomFieldType("radio");
    public static final CustomFieldType SELECT = new CustomFieldType("select");
    public static final CustomFieldType CHECKBOX = new CustomFieldType("checkbox");
    public static final CustomFieldType BOOLEAN = new CustomFieldType("boolean");
    public static final CustomFieldType COMPANY_INDIVIDUAL = new CustomFieldType("company-individual");
    public static final CustomFieldType CONTACT = new CustomFieldType("contact");
    public static final CustomFieldType STAFF = new CustomFieldType("staff");
    public static final CustomFieldType ITEM = new CustomFieldType("item");

    private CustomFieldType(String value) {
        super(value);
    }

    @JsonCreator
    public static CustomFieldType of(String value) {
        return new CustomFieldType(value);
    }
}
