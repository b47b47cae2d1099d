package io.github.crmsdk.salesmachine.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What contacts and accounts have in common as Salesmachine returns them. */
public interface Customer extends Stored {
    /** The uid that the record was tracked with. */
    @JsonProperty("unique_id")
    @Nullable
    String uniqueId();

    /** Documented for contacts only; both lists can be filtered by it. */
    @JsonProperty("archived")
    @Nullable
    Boolean archived();

    /** What the record was tracked with: name, mrr and so on, and custom attributes. */
    @JsonProperty("data")
    @Value.Default
    default Attributes data() {
        return Attributes.none();
    }

    /** What Salesmachine worked out, {@code health} for one. */
    @JsonProperty("salesmachine")
    @Value.Default
    default Attributes metrics() {
        return Attributes.none();
    }

    /** Seen in the vendor's samples, not in its tables. */
    @JsonProperty("stage")
    @Nullable
    Stage stage();

    /** The attribute {@code name}. */
    default @Nullable String name() {
        return data().text("name");
    }

    /** The attribute {@code mrr}, monthly recurring revenue. */
    default @Nullable BigDecimal mrr() {
        return data().decimal("mrr");
    }

    /** The metric {@code health}, such as {@code good}. */
    default @Nullable String health() {
        return metrics().text("health");
    }
}
