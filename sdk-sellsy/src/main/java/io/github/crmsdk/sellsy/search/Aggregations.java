package io.github.crmsdk.sellsy.search;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** How many records there are in all. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableAggregations.class)
@JsonDeserialize(builder = Aggregations.Builder.class)
public interface Aggregations extends Extensible {
    /** By kind: those in use, then those in the archive. */
    @Nullable
    Map<String, List<Long>> countByType();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableAggregations.Builder {}
}
