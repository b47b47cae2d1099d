package io.github.crmsdk.sellsy.customfield;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.PageOptions;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which custom fields to search for. They can be ordered by id. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCustomFieldQuery.class)
public interface CustomFieldQuery extends PageOptions {
    @Nullable
    CustomFieldUse relatedObject();

    @Nullable
    Boolean isRequired();

    /** All of them, in the vendor's own order. */
    static CustomFieldQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCustomFieldQuery.Builder {}
}
