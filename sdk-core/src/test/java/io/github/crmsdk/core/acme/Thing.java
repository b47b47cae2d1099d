package io.github.crmsdk.core.acme;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.math.BigDecimal;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A record of the made-up vendor, with a member of each kind. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = Thing.Builder.class)
public interface Thing extends Extensible {
    static Builder builder() {
        return new Builder();
    }

    @JsonProperty("Id")
    long id();

    @JsonProperty("Name")
    @Nullable
    String name();

    @JsonProperty("Active")
    @Nullable
    Boolean active();

    @JsonProperty("Price")
    @Nullable
    BigDecimal price();

    @JsonProperty("CreatedAt")
    @Nullable
    Instant createdAt();

    /** Makes things. */
    final class Builder extends ImmutableThing.Builder {
        Builder() {}
    }
}
