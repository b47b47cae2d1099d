package io.github.crmsdk.sharpspring.user;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A user of the account, as an owner of records. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUserProfile.class)
@JsonDeserialize(builder = UserProfile.Builder.class)
public interface UserProfile extends Extensible {
    long id();

    @Nullable
    String firstName();

    @Nullable
    String lastName();

    @Nullable
    String displayName();

    @Nullable
    String emailAddress();

    @Nullable
    Boolean isActive();

    @Nullable
    Boolean isReseller();

    @Nullable
    String userTimezone();

    @Nullable
    String phone();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableUserProfile.Builder {}
}
