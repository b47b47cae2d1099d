package io.github.crmsdk.salesmate.field;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A field of a module, standard or custom.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableField.class)
@JsonDeserialize(builder = Field.Builder.class)
public interface Field extends Extensible {
    @Nullable
    Long id();

    /** The name on the wire, such as {@code textCustomField1}. */
    @Nullable
    String fieldName();

    @Nullable
    String displayName();

    @Nullable
    String type();

    @Nullable
    Boolean isRequired();

    @Nullable
    Boolean isInternal();

    @Nullable
    String groupName();

    /** The vendor sends it as JSON inside a text. */
    @JsonDeserialize(using = FieldOptions.FromText.class)
    @JsonSerialize(using = FieldOptions.ToText.class)
    @Nullable
    FieldOptions fieldOptions();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableField.Builder {}
}
