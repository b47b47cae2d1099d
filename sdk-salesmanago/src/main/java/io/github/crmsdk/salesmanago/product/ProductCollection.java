package io.github.crmsdk.salesmanago.product;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A collection of products. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableProductCollection.class)
@JsonDeserialize(builder = ProductCollection.Builder.class)
public interface ProductCollection extends Extensible {
    @JsonAlias("collectionUUID")
    @Nullable
    String collectionId();

    @Nullable
    String name();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableProductCollection.Builder {}
}
