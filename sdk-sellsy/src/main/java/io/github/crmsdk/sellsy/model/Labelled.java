package io.github.crmsdk.sellsy.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What an id stands for. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableLabelled.class)
@JsonDeserialize(builder = Labelled.Builder.class)
public interface Labelled extends Extensible {
    long id();

    @Nullable
    String label();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableLabelled.Builder {}
}
