package io.github.crmsdk.salesmanago.model;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What deleting answers. The vendor's sources disagree on its form, and some saw an empty body. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableResult.class)
@JsonDeserialize(builder = Result.Builder.class)
public interface Result extends Extensible {
    /** Any JSON, such as a text or a flag; null for none. */
    @JsonSetter(nulls = Nulls.SKIP)
    @Nullable
    JsonNode result();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableResult.Builder {}
}
