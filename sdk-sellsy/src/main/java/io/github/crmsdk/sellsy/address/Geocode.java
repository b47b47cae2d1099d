package io.github.crmsdk.sellsy.address;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A place on the earth, in degrees. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableGeocode.class)
@JsonDeserialize(builder = Geocode.Builder.class)
public interface Geocode extends Extensible {
    @Nullable
    BigDecimal lat();

    @Nullable
    BigDecimal lng();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableGeocode.Builder {}
}
