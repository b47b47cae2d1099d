package io.github.crmsdk.sharpspring.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An account as SharpSpring returns it; it tells no time of its creation. Custom fields are in {@link
 * #additionalProperties()} under their system names.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableAccount.class)
@JsonDeserialize(builder = Account.Builder.class)
public interface Account extends AccountMembers {
    long id();

    @Nullable
    String accountName();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableAccount.Builder {}
}
