package io.github.crmsdk.sellsy.lookup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A unit of measure. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUnit.class)
@JsonDeserialize(builder = Unit.Builder.class)
public interface Unit extends Extensible {
    @Nullable
    Long id();

    @Nullable
    String label();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableUnit.Builder {}
}
