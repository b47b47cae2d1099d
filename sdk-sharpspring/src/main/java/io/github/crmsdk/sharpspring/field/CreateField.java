package io.github.crmsdk.sharpspring.field;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/**
 * A custom field to create. One third-party client says that the vendor demands label, relationship and data type.
 *
 * <pre>{@code
 * CreateField.builder().label("Colour").relationship(Relationship.LEAD).dataType(DataType.STRING).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateField.class)
@JsonDeserialize(builder = CreateField.Builder.class)
public interface CreateField extends FieldMembers {
    @Override
    String label();

    @Override
    Relationship relationship();

    @Override
    DataType dataType();

    @Value.Check
    default void check() {
        FieldMembers.check("CreateField", this);
        Checks.additional("CreateField", this, CreateField.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes further members by {@link #set}. */
    final class Builder extends ImmutableCreateField.Builder implements ExtensibleBuilder<Builder> {}
}
