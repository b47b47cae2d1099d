package io.github.crmsdk.sellsy.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Whose record it is. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableOwnerRef.class)
@JsonDeserialize(builder = OwnerRef.Builder.class)
public interface OwnerRef extends Extensible {
    long id();

    /** {@code staff}, or {@code thirdcontact} for somebody outside the account. */
    @Nullable
    String type();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableOwnerRef.Builder {}
}
