package io.github.crmsdk.sharpspring.account;

import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sharpspring.internal.Where;
import io.github.crmsdk.sharpspring.rpc.ListQuery;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which accounts to list. */
@Value.Immutable
@ModelStyle
public interface AccountQuery extends ListQuery {
    @Nullable
    Long id();

    /** The id of a user. */
    @Nullable
    Long ownerID();

    /** The conditions by their names on the wire. */
    default Map<String, Object> conditions() {
        return Where.of(this).and("id", id()).and("ownerID", ownerID()).map();
    }

    /** All of them, in the vendor's own order. */
    static AccountQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableAccountQuery.Builder {}
}
