package io.github.crmsdk.sharpspring.event;

import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sharpspring.internal.Where;
import io.github.crmsdk.sharpspring.rpc.ListQuery;
import java.time.Instant;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which events to list. */
@Value.Immutable
@ModelStyle
public interface EventQuery extends ListQuery {
    @Nullable
    Long leadID();

    /** Events after this time. */
    @Nullable
    Instant createTimestamp();

    /** The conditions by their names on the wire. */
    default Map<String, Object> conditions() {
        return Where.of(this)
                .and("leadID", leadID())
                .and("createTimestamp", createTimestamp())
                .map();
    }

    /** All of them, in the vendor's own order. */
    static EventQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableEventQuery.Builder {}
}
