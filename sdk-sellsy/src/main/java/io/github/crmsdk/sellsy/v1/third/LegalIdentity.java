package io.github.crmsdk.sellsy.v1.third;

import org.jspecify.annotations.Nullable;

/** What French law knows of a company. */
public interface LegalIdentity {
    @Nullable
    String siret();

    @Nullable
    String siren();

    /** The VAT number. */
    @Nullable
    String vat();

    /** The registration in the trade register. */
    @Nullable
    String rcs();

    /** The activity code. */
    @Nullable
    String apenaf();

    @Nullable
    String capital();
}
