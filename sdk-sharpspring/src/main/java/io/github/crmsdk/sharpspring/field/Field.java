package io.github.crmsdk.sharpspring.field;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A field of a kind of record, standard or custom. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableField.class)
@JsonDeserialize(builder = Field.Builder.class)
public interface Field extends Extensible {
    @Nullable
    Long id();

    /** Whose field it is. */
    @Nullable
    Relationship relationship();

    /** Its name on the wire, such as {@code favourite_colour_5eb473639ab01}; renaming the label leaves it. */
    @Nullable
    String systemName();

    @Nullable
    String label();

    @Nullable
    String source();

    @Nullable
    DataType dataType();

    @Nullable
    Long dataLength();

    @Nullable
    Boolean isRequired();

    @Nullable
    Boolean isCustom();

    @Nullable
    Boolean isActive();

    @Nullable
    Boolean isAvailableInContactManager();

    @Nullable
    Boolean isEditableInContactManager();

    @Nullable
    Boolean isAvailableInForms();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableField.Builder {}
}
