package io.github.crmsdk.sellsy.search;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which record was found. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableSearchObject.class)
@JsonDeserialize(builder = SearchObject.Builder.class)
public interface SearchObject extends Extensible {
    /** Such as {@code contact}. */
    @Nullable
    String type();

    /** Such as {@code client}. */
    @Nullable
    String subType();

    @Nullable
    Long id();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableSearchObject.Builder {}
}
