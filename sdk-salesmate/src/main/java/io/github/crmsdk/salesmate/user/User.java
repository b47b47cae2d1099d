package io.github.crmsdk.salesmate.user;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A user of the account.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUser.class)
@JsonDeserialize(builder = User.Builder.class)
public interface User extends Extensible {
    long id();

    @Nullable
    String name();

    @Nullable
    String firstName();

    @Nullable
    String lastName();

    @Nullable
    String nickname();

    @Nullable
    String email();

    @Nullable
    String mobile();

    @Nullable
    Boolean isActive();

    @Nullable
    Boolean isCurrentUser();

    @Nullable
    Boolean invitationAccepted();

    @Nullable
    String photo();

    @Nullable
    String imagePath();

    /** An IANA zone such as {@code Asia/Kolkata}. */
    @Nullable
    String timezone();

    @Nullable
    String dateFormat();

    @Nullable
    String timeFormat();

    @Nullable
    String allowedLoginFrom();

    @Nullable
    String emailSignature();

    @JsonAlias("Role")
    @Nullable
    NamedRef role();

    @JsonAlias("Profile")
    @Nullable
    NamedRef profile();

    @Nullable
    Instant createdAt();

    @Nullable
    Instant updatedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableUser.Builder {}
}
