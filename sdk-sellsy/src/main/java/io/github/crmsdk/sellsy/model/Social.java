package io.github.crmsdk.sellsy.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Addresses in social networks. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableSocial.class)
@JsonDeserialize(builder = Social.Builder.class)
public interface Social extends Extensible {
    @Nullable
    String twitter();

    @Nullable
    String facebook();

    @Nullable
    String linkedin();

    /** The vendor's module documents call it "Video". */
    @Nullable
    String viadeo();

    /** Not in the vendor's document of 2024, but in that of 2026. */
    @Nullable
    String instagram();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableSocial.Builder {}
}
