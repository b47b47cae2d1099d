package io.github.crmsdk.salesmate.lookup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A tag in use.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableTag.class)
@JsonDeserialize(builder = Tag.Builder.class)
public interface Tag extends Extensible {
    @Nullable
    String tag();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableTag.Builder {}
}
