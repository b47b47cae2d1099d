package io.github.crmsdk.sellsy.v1.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Where opportunities come from. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableSource.class)
@JsonDeserialize(builder = Source.Builder.class)
public interface Source extends Extensible {
    long id();

    @Nullable
    String label();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableSource.Builder {}
}
