package io.github.crmsdk.sellsy.lookup;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A country. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCountry.class)
@JsonDeserialize(builder = Country.Builder.class)
public interface Country extends Extensible {
    /** The vendor's own code. */
    @Nullable
    String code();

    @JsonProperty("iso-alpha-2")
    @Nullable
    String isoAlpha2();

    @JsonProperty("iso-alpha-3")
    @Nullable
    String isoAlpha3();

    /** In the language that was asked for. */
    @Nullable
    String name();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableCountry.Builder {}
}
