package io.github.crmsdk.sellsy.v1.lookup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A custom field of the account. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCustomField.class)
@JsonDeserialize(builder = CustomField.Builder.class)
public interface CustomField extends Extensible {
    long id();

    @Nullable
    String name();

    @Nullable
    String code();

    @Nullable
    CustomFieldType type();

    @Nullable
    Boolean isRequired();

    @Nullable
    String description();

    @Nullable
    String min();

    @Nullable
    String max();

    @Nullable
    String defaultValue();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCustomField.Builder {}
}
