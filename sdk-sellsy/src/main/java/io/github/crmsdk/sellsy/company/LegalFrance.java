package io.github.crmsdk.sellsy.company;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What French law knows of a company. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableLegalFrance.class)
@JsonDeserialize(builder = LegalFrance.Builder.class)
public interface LegalFrance extends Extensible {
    /** 14 characters. */
    @Nullable
    String siret();

    /** 9 characters. */
    @Nullable
    String siren();

    /** The intra-community VAT number, 2 to 15 characters. */
    @Nullable
    String vat();

    /** The activity code, 5 or 6 characters. */
    @Nullable
    String apeNafCode();

    /** The legal form, such as SARL; 2 to 100 characters. */
    @Nullable
    String companyType();

    /** 3 to 200 characters. */
    @Nullable
    String rcsImmatriculation();

    /** Checks the sizes that the vendor documents for requests; what it returns may have others. */
    static void check(String member, @Nullable LegalFrance legal) {
        if (legal != null) {
            Checks.length(member + ".siret", legal.siret(), 14, 14);
            Checks.length(member + ".siren", legal.siren(), 9, 9);
            Checks.length(member + ".vat", legal.vat(), 2, 15);
            Checks.length(member + ".apeNafCode", legal.apeNafCode(), 5, 6);
            Checks.length(member + ".companyType", legal.companyType(), 2, 100);
            Checks.length(member + ".rcsImmatriculation", legal.rcsImmatriculation(), 3, 200);
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Empties members by {@link #clear}. */
    final class Builder extends ImmutableLegalFrance.Builder implements ExtensibleBuilder<Builder> {}
}
