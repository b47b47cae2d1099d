package io.github.crmsdk.sellsy.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.Amount;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** How many opportunities there are, and what they are worth together. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableSum.class)
@JsonDeserialize(builder = Sum.Builder.class)
public interface Sum extends Extensible {
    long number();

    @Nullable
    Amount amount();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableSum.Builder {}
}
