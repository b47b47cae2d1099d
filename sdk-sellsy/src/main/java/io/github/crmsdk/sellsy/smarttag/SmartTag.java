package io.github.crmsdk.sellsy.smarttag;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A smart tag. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableSmartTag.class)
@JsonDeserialize(builder = SmartTag.Builder.class)
public interface SmartTag extends Extensible {
    @Nullable
    Long id();

    /** The tag's text. */
    @Nullable
    String value();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableSmartTag.Builder {}
}
