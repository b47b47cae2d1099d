package io.github.crmsdk.salesmachine.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** What a list can be sorted by; the vendor documents one. */
public final class SortField extends OpenEnum {
    public static final SortField CREATED_AT = new SortField("created_at");

    private SortField(String value) {
        super(value);
    }

    @JsonCreator
    public static SortField of(String value) {
        return new SortField(value);
    }
}
