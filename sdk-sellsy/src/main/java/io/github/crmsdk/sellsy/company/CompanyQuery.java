package io.github.crmsdk.sellsy.company;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.Range;
import io.github.crmsdk.sellsy.model.RelationType;
import io.github.crmsdk.sellsy.model.ThirdPartyFilters;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which companies to search for. They can be ordered by name, id, created_at and updated_at. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCompanyQuery.class)
public interface CompanyQuery extends ThirdPartyFilters {
    /** Linked with one of these contacts. */
    @Nullable
    Set<Long> contacts();

    @Nullable
    String siret();

    /** The main address's country, two letters. */
    @Nullable
    String countryCode();

    /** The main address's postal code, one of these. */
    @Nullable
    Set<String> postalCode();

    /** The VAT number. Not in the vendor's document of 2024; in that of 2026 by third parties. */
    @Nullable
    String vat();

    /** One of these. Not in the vendor's document of 2024; in that of 2026 by third parties. */
    @Nullable
    Set<String> reference();

    /** Not in the vendor's document of 2024; in that of 2026 by third parties. */
    @Nullable
    Range numberOfEmployees();

    /** All of them, in the vendor's own order. */
    static CompanyQuery all() {
        return builder().build();
    }

    /** Those of one type. */
    static CompanyQuery of(RelationType type) {
        return builder().addType(type).build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCompanyQuery.Builder {}
}
