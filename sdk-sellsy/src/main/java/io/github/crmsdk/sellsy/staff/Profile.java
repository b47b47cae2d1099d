package io.github.crmsdk.sellsy.staff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What a member of staff may do. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableProfile.class)
@JsonDeserialize(builder = Profile.Builder.class)
public interface Profile extends Extensible {
    long id();

    @Nullable
    String name();

    @Nullable
    Boolean isAdministrator();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableProfile.Builder {}
}
