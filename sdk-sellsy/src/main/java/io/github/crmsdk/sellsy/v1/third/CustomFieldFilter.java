package io.github.crmsdk.sellsy.v1.third;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Finds records by a custom field. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCustomFieldFilter.class)
@JsonDeserialize(builder = CustomFieldFilter.Builder.class)
public interface CustomFieldFilter extends Extensible {
    /** The custom field's id. */
    long cfid();

    /** True finds records whose field is empty. */
    @Nullable
    Boolean unspecified();

    /** A text, or several; flags as {@code Y} and {@code N}. */
    @Nullable
    Object value();

    @Value.Check
    default void check() {
        Checks.additional("CustomFieldFilter", this, CustomFieldFilter.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCustomFieldFilter.Builder implements ExtensibleBuilder<Builder> {}
}
