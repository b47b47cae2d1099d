package io.github.crmsdk.sharpspring.field;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A custom field to create. Members are those that {@link Field} has; which the vendor demands is not documented. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateField.class)
@JsonDeserialize(builder = CreateField.Builder.class)
public interface CreateField extends Extensible {
    String label();

    /** Whose field it is. */
    Relationship relationship();

    DataType dataType();

    @Nullable
    Long dataLength();

    @Nullable
    Boolean isRequired();

    @Nullable
    Boolean isActive();

    @Nullable
    Boolean isAvailableInContactManager();

    @Nullable
    Boolean isEditableInContactManager();

    @Nullable
    Boolean isAvailableInForms();

    @Value.Check
    default void check() {
        Checks.text("CreateField.label", label(), Integer.MAX_VALUE);
        Checks.additional("CreateField", this, CreateField.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set}. */
    final class Builder extends ImmutableCreateField.Builder implements ExtensibleBuilder<Builder> {}
}
