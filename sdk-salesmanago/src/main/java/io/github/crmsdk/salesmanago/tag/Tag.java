package io.github.crmsdk.salesmanago.tag;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A tag of the account. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableTag.class)
@JsonDeserialize(builder = Tag.Builder.class)
public interface Tag extends Extensible {
    String tag();

    /** How many contacts have it. */
    @Nullable
    Long numberOfTagged();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableTag.Builder {}
}
