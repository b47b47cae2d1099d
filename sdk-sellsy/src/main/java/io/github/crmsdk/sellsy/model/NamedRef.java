package io.github.crmsdk.sellsy.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Something that the account has a list of, by id and name. */
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

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableNamedRef.Builder {}
}
