package io.github.crmsdk.sellsy.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Filters that a user saved under a name. Searches take its id. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableFavouriteFilter.class)
@JsonDeserialize(builder = FavouriteFilter.Builder.class)
public interface FavouriteFilter extends Extensible {
    long id();

    /** The name. */
    @JsonProperty("type")
    @Nullable
    String type();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableFavouriteFilter.Builder {}
}
