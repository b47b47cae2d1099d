package io.github.crmsdk.sellsy.v1.annotation;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** Which comments to list: those of one record of this kind. */
public final class CommentedType extends OpenEnum {
    public static final CommentedType THIRD = new CommentedType("third");
    public static final CommentedType PEOPLE = new CommentedType("people");
    public static final CommentedType OPPORTUNITY = new CommentedType("opportunity");
    public static final CommentedType TASK = new CommentedType("task");
    public static final CommentedType DOCUMENT = new CommentedType("document");
    public static final CommentedType ITEM = new CommentedType("item");
    public static final CommentedType DASHBOARD = new CommentedType("dashboard");

    private CommentedType(String value) {
        super(value);
    }

    @JsonCreator
    public static CommentedType of(String value) {
        return new CommentedType(value);
    }
}
