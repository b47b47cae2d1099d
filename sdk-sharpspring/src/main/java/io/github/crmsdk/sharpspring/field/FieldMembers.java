package io.github.crmsdk.sharpspring.field;

import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import org.jspecify.annotations.Nullable;

/** What a field has besides its names of the vendor's making. A member that is null is not sent. */
public interface FieldMembers extends Extensible {
    @Nullable
    String label();

    /** Whose field it is. */
    @Nullable
    Relationship relationship();

    @Nullable
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

    /** Checks that a label is one. */
    static void check(String model, FieldMembers field) {
        Checks.text(model + ".label", field.label(), Integer.MAX_VALUE);
    }
}
