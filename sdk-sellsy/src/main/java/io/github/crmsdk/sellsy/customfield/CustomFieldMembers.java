package io.github.crmsdk.sellsy.customfield;

import io.github.crmsdk.core.json.Extensible;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a custom field, with or without a value. */
public interface CustomFieldMembers extends Extensible {
    long id();

    @Nullable
    String name();

    /** The name that does not change with the label. */
    @Nullable
    String code();

    @Nullable
    String description();

    @Nullable
    Boolean mandatory();

    @Nullable
    Integer rank();

    @Nullable
    Set<CustomFieldUse> relatedObject();

    @Nullable
    CustomFieldGroup customfieldGroup();

    @Nullable
    CustomFieldType type();

    @Nullable
    FieldParameters parameters();
}
