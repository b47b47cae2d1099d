package io.github.crmsdk.salesmate.user;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A role or profile of a user.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableNamedRef.class)
@JsonDeserialize(builder = NamedRef.Builder.class)
public interface NamedRef extends Extensible {
    @Nullable
    Long id();

    @Nullable
    String name();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableNamedRef.Builder {}
}
