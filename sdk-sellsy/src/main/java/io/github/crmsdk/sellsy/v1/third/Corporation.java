package io.github.crmsdk.sellsy.v1.third;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.v1.Reachable;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The company that a client, prospect or supplier is. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCorporation.class)
@JsonDeserialize(builder = Corporation.Builder.class)
public interface Corporation extends Extensible, Reachable, LegalIdentity {
    @Nullable
    Long id();

    @Nullable
    String name();

    /** The legal form, {@code corpType} elsewhere. */
    @Nullable
    String type();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCorporation.Builder {}
}
