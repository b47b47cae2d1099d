package io.github.crmsdk.sellsy.customfield;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A custom field with the value that a record has in it. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCustomFieldValue.class)
@JsonDeserialize(builder = CustomFieldValue.Builder.class)
public interface CustomFieldValue extends CustomFieldMembers {
    /** Null if the record has none. */
    @Nullable
    FieldValue value();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableCustomFieldValue.Builder {}
}
