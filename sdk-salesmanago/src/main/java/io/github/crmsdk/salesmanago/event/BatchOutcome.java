package io.github.crmsdk.salesmanago.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What one call of a batch answers. Documented for the older of the two calls only. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableBatchOutcome.class)
@JsonDeserialize(builder = BatchOutcome.Builder.class)
public interface BatchOutcome extends Extensible {
    @Nullable
    Integer createdAmount();

    @Nullable
    Integer failedAmount();

    /** Whose events failed: addresses, ids, or objects with either. */
    List<JsonNode> failedContacts();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableBatchOutcome.Builder {}
}
