package io.github.crmsdk.salesmachine.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What contacts and accounts have in common on writing. A member that is null is not sent. */
public interface CustomerMembers extends Extensible {
    @JsonProperty("name")
    @Nullable
    String name();

    /** Monthly recurring revenue. */
    @JsonProperty("mrr")
    @Nullable
    BigDecimal mrr();

    /**
     * When the subscription was cancelled. Sent as epoch seconds: the vendor documents "a timestamp" without a unit, and
     * uses seconds in what it returns.
     */
    @JsonProperty("churn_date")
    @JsonSerialize(using = EpochSeconds.class)
    @Nullable
    Instant churnDate();

    /** The monthly recurring revenue lost by the cancellation. */
    @JsonProperty("churn_mrr")
    @Nullable
    BigDecimal churnMrr();

    /** The reason's unique id, which is in snake_case. */
    @JsonProperty("churn_reason")
    @Nullable
    String churnReason();

    @JsonProperty("churn_comment")
    @Nullable
    String churnComment();
}
