package io.github.crmsdk.sellsy.v1.lookup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.v1.SearchQuery;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which custom fields to list. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCustomFieldQuery.class)
@JsonDeserialize(builder = CustomFieldQuery.Builder.class)
public interface CustomFieldQuery extends SearchQuery {
    /** Those that one of these has. */
    @Nullable
    List<CustomFieldTarget> useOn();

    @Value.Check
    default void check() {
        SearchQuery.check("CustomFieldQuery", this, CustomFieldQuery.class);
    }

    /** All of them, in the vendor's own order. */
    static CustomFieldQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCustomFieldQuery.Builder implements ExtensibleBuilder<Builder> {}
}
