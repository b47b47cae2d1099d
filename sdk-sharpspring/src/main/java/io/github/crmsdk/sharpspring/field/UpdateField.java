package io.github.crmsdk.sharpspring.field;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sharpspring.internal.Cleared;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Changes to a custom field: what is not mentioned stays. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateField.class)
@JsonDeserialize(builder = UpdateField.Builder.class)
public interface UpdateField extends FieldMembers {
    @Nullable
    Long id();

    @Nullable
    String systemName();

    @Value.Check
    default void check() {
        FieldMembers.check("UpdateField", this);
        Checks.additional("UpdateField", this, UpdateField.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes further members by {@link #set} and empties members by {@link #clear}. */
    final class Builder extends ImmutableUpdateField.Builder implements ExtensibleBuilder<Builder> {
        /** Empties a member: texts and custom fields by an empty text, others by null, as the vendor wants it. */
        @Override
        public Builder clear(String name) {
            return putAdditionalProperties(name, Cleared.of(UpdateField.class, name));
        }
    }
}
