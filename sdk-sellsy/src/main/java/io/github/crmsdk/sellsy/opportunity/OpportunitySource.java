package io.github.crmsdk.sellsy.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Where opportunities come from. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableOpportunitySource.class)
@JsonDeserialize(builder = OpportunitySource.Builder.class)
public interface OpportunitySource extends Extensible {
    long id();

    @Nullable
    String name();

    /** Whether opportunities get it that are given none. */
    @Nullable
    Boolean isDefault();

    @Nullable
    Boolean isHidden();

    @Nullable
    Long categoryId();

    /** Its place among the sources. */
    @Nullable
    Integer rank();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableOpportunitySource.Builder {}
}
