package io.github.crmsdk.sellsy.company;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
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

    /** The legal form, such as SARL. */
    @Nullable
    String companyType();

    @Nullable
    String rcsImmatriculation();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableLegalFrance.Builder {}
}
