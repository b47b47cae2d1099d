package io.github.crmsdk.salesmanago.product;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.crmsdk.core.vendor.Checks;
import org.jspecify.annotations.Nullable;

/** Which collection, and whose. */
public record CollectionKey(
        @JsonProperty("collectionUUID") String collectionId,
        @Nullable String contactId) {
    public CollectionKey {
        Checks.text("collectionId", collectionId, Integer.MAX_VALUE);
    }
}
