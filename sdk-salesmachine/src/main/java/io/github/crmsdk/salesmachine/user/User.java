package io.github.crmsdk.salesmachine.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmachine.model.Stored;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A user as Salesmachine returns it. What is not listed here is kept in {@link #additionalProperties()}. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUser.class)
@JsonDeserialize(builder = User.Builder.class)
public interface User extends Stored {
    @JsonProperty("email")
    @Nullable
    String email();

    @JsonProperty("name")
    @Nullable
    String name();

    @JsonProperty("role")
    @Nullable
    UserRole role();

    /** Whether the user has access. */
    @JsonProperty("enabled")
    @Nullable
    Boolean enabled();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableUser.Builder {}
}
