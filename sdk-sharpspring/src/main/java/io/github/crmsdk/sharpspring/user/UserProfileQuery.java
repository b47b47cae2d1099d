package io.github.crmsdk.sharpspring.user;

import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sharpspring.internal.Where;
import io.github.crmsdk.sharpspring.rpc.ListQuery;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which users to list. */
@Value.Immutable
@ModelStyle
public interface UserProfileQuery extends ListQuery {
    @Nullable
    Long id();

    @Nullable
    String emailAddress();

    @Nullable
    Boolean isActive();

    @Nullable
    String firstName();

    @Nullable
    String lastName();

    @Nullable
    String displayName();

    /** The conditions by their names on the wire. */
    default Map<String, Object> conditions() {
        return Where.of(this)
                .and("id", id())
                .and("emailAddress", emailAddress())
                .and("isActive", isActive())
                .and("firstName", firstName())
                .and("lastName", lastName())
                .and("displayName", displayName())
                .map();
    }

    /** All of them, in the vendor's own order. */
    static UserProfileQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableUserProfileQuery.Builder {}
}
