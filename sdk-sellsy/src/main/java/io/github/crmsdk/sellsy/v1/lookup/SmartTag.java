package io.github.crmsdk.sellsy.v1.lookup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A tag. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableSmartTag.class)
@JsonDeserialize(builder = SmartTag.Builder.class)
public interface SmartTag extends Extensible {
    @Nullable
    Long id();

    @Nullable
    String word();

    @Nullable
    String category();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableSmartTag.Builder {}
}
