package io.github.crmsdk.sellsy.individual;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.RelationType;
import io.github.crmsdk.sellsy.model.ThirdPartyFilters;
import org.immutables.value.Value;

/** Which individuals to search for. They can be ordered by name, id, created_at and updated_at. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableIndividualQuery.class)
public interface IndividualQuery extends ThirdPartyFilters {
    /** All of them, in the vendor's own order. */
    static IndividualQuery all() {
        return builder().build();
    }

    /** Those of one type. */
    static IndividualQuery of(RelationType type) {
        return builder().addType(type).build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableIndividualQuery.Builder {}
}
