package io.github.crmsdk.sellsy.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What the opportunities that match a search come to, all pages together. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableAggregations.class)
@JsonDeserialize(builder = Aggregations.Builder.class)
public interface Aggregations extends Extensible {
    @Nullable
    Sum amountSum();

    @Nullable
    Map<String, Sum> amountSumByStatus();

    /** The same of those that are due this week. */
    @Nullable
    Map<String, Sum> amountSumByStatusDueAtSeven();

    /** How many there are by the id of a pipeline, and then by the id of a step. */
    @Nullable
    Map<Long, Map<Long, Long>> numberByPipelineAndStep();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableAggregations.Builder {}
}
