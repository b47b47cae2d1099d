package io.github.crmsdk.sellsy.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** What a company or an individual is to the account. */
public final class RelationType extends OpenEnum {
    public static final RelationType PROSPECT = new RelationType("prospect");
    public static final RelationType CLIENT = new RelationType("client");
    public static final RelationType SUPPLIER = new RelationType("supplier");

    private RelationType(String value) {
        super(value);
    }

    @JsonCreator
    public static RelationType of(String value) {
        return new RelationType(value);
    }
}
