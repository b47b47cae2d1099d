package io.github.crmsdk.sellsy.v1.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A pipeline. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableFunnel.class)
@JsonDeserialize(builder = Funnel.Builder.class)
public interface Funnel extends Extensible {
    long id();

    @Nullable
    String name();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableFunnel.Builder {}
}
