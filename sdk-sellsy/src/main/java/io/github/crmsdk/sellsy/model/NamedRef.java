package io.github.crmsdk.sellsy.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Something that is referred to by its id, and its name. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableNamedRef.class)
@JsonDeserialize(builder = NamedRef.Builder.class)
public interface NamedRef extends Extensible {
    long id();

    @Nullable
    String name();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableNamedRef.Builder {}
}
