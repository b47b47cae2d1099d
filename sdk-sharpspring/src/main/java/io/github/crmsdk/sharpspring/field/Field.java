package io.github.crmsdk.sharpspring.field;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A field of a kind of record, standard or custom. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableField.class)
@JsonDeserialize(builder = Field.Builder.class)
public interface Field extends FieldMembers {
    @Nullable
    Long id();

    /** Its name on the wire, such as {@code favourite_colour_5eb473639ab01}; renaming the label leaves it. */
    @Nullable
    String systemName();

    @Nullable
    String source();

    @Nullable
    Boolean isCustom();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableField.Builder {}
}
