package io.github.crmsdk.sellsy.company;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.PageOptions;
import io.github.crmsdk.sellsy.model.Period;
import io.github.crmsdk.sellsy.model.RelationType;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which companies to search for. They can be ordered by name, id, created_at and updated_at. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCompanyQuery.class)
public interface CompanyQuery extends PageOptions {
    @Nullable
    Period created();

    @Nullable
    Period updatedAt();

    @Nullable
    String name();

    /** The exact address. */
    @Nullable
    String email();

    @Nullable
    Set<RelationType> type();

    @Nullable
    Boolean isArchived();

    /** All of them, in the vendor's own order. */
    static CompanyQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCompanyQuery.Builder {}
}
