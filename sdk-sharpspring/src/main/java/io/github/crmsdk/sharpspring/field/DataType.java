package io.github.crmsdk.sharpspring.field;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** What a field holds. Values are those that were seen. */
public final class DataType extends OpenEnum {
    public static final DataType STRING = new DataType("string");
    public static final DataType TEXT = new DataType("text");
    public static final DataType TEXTAREA = new DataType("textarea");
    public static final DataType PICKLIST = new DataType("picklist");
    public static final DataType RADIO = new DataType("radio");
    public static final DataType CHECKBOX = new DataType("checkbox");
    public static final DataType BOOLEAN = new DataType("boolean");
    public static final DataType BIT = new DataType("bit");
    public static final DataType INT = new DataType("int");
    public static final DataType DATE = new DataType("date");
    public static final DataType DATETIME = new DataType("datetime");
    public static final DataType PHONE = new DataType("phone");
    public static final DataType URL = new DataType("url");
    public static final DataType EMAIL = new DataType("email");
    public static final DataType COUNTRY = new DataType("country");
    public static final DataType STATE = new DataType("state");
    public static final DataType HIDDEN = new DataType("hidden");
    public static final DataType UPLOAD = new DataType("upload");
    public static final DataType ATTACHMENT = new DataType("attachment");

    private DataType(String value) {
        super(value);
    }

    @JsonCreator
    public static DataType of(String value) {
        return new DataType(value);
    }
}
