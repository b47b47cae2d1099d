package io.github.crmsdk.salesmachine.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Where a contact or account stands in the customer's life, such as Trial. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableStage.class)
@JsonDeserialize(builder = Stage.Builder.class)
public interface Stage extends Extensible {
    @JsonProperty("id")
    @Nullable
    String id();

    @JsonProperty("name")
    @Nullable
    String name();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableStage.Builder {}
}
