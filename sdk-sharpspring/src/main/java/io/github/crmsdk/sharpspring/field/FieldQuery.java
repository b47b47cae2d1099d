package io.github.crmsdk.sharpspring.field;

import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sharpspring.internal.Where;
import io.github.crmsdk.sharpspring.rpc.ListQuery;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which fields to list. */
@Value.Immutable
@ModelStyle
public interface FieldQuery extends ListQuery {
    @Nullable
    Long id();

    @Nullable
    String label();

    @Nullable
    String systemName();

    /** True for custom fields only. */
    @Nullable
    Boolean isCustom();

    /** The conditions by their names on the wire. */
    default Map<String, Object> conditions() {
        return Where.of(this)
                .and("id", id())
                .and("label", label())
                .and("systemName", systemName())
                .and("isCustom", isCustom() == null ? null : Boolean.TRUE.equals(isCustom()) ? "1" : "0")
                .map();
    }

    /** The custom fields of all kinds of records. */
    static FieldQuery custom() {
        return builder().isCustom(true).build();
    }

    /** All of them, in the vendor's own order. */
    static FieldQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableFieldQuery.Builder {}
}
