package io.github.crmsdk.sharpspring.list;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** That a lead is or was on a list. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableListMembership.class)
@JsonDeserialize(builder = ListMembership.Builder.class)
public interface ListMembership extends Extensible {
    @Nullable
    Long id();

    @Nullable
    Long listID();

    @Nullable
    Long memberID();

    @Nullable
    Boolean isRemoved();

    /** The list's name; documented for memberships, not seen together with the members above. */
    @Nullable
    String name();

    /** Documented for memberships; its values are not. */
    @Nullable
    String status();

    /** Documented for memberships. */
    @Nullable
    Instant createTimestamp();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableListMembership.Builder {}
}
