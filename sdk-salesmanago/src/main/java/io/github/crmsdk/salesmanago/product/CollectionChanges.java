package io.github.crmsdk.salesmanago.product;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.salesmanago.model.Lists;
import java.util.List;

/** Which products of which contacts. */
public record CollectionChanges(
        @JsonProperty("collectionUUID") String collectionId, List<Entry> data) {
    public CollectionChanges {
        Checks.text("collectionId", collectionId, Integer.MAX_VALUE);
        data = Lists.sized("data", data, Integer.MAX_VALUE);
    }

    /** The products of one contact. */
    public record Entry(String contactId, List<String> productIds) {}
}
