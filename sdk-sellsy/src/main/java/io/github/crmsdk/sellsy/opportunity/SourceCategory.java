package io.github.crmsdk.sellsy.opportunity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A group of sources. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableSourceCategory.class)
@JsonDeserialize(builder = SourceCategory.Builder.class)
public interface SourceCategory extends Extensible {
    long id();

    @Nullable
    String label();

    /** As CSS has it, {@code #f7dcf5}. */
    @Nullable
    String color();

    /** The name of an icon, such as {@code fa-anchor}. */
    @Nullable
    String icon();

    /** Whether the default source is one of its own. */
    @Nullable
    Boolean isDefault();

    /** What the call asked to embed. */
    @JsonProperty("_embed")
    @Nullable
    CategoryEmbedded embedded();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableSourceCategory.Builder {}
}
