package io.github.crmsdk.sharpspring.email;

import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sharpspring.internal.Where;
import io.github.crmsdk.sharpspring.rpc.ListQuery;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which e-mails to list. */
@Value.Immutable
@ModelStyle
public interface EmailListingQuery extends ListQuery {
    @Nullable
    Long id();

    /** The conditions by their names on the wire. */
    default Map<String, Object> conditions() {
        return Where.of(this).and("id", id()).map();
    }

    /** All of them, in the vendor's own order. */
    static EmailListingQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableEmailListingQuery.Builder {}
}
