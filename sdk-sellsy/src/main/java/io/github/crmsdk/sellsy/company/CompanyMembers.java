package io.github.crmsdk.sellsy.company;

import io.github.crmsdk.sellsy.model.ThirdPartyMembers;
import org.jspecify.annotations.Nullable;

/** What a company has in requests and answers. */
public interface CompanyMembers extends ThirdPartyMembers {
    /** At most 250 characters. */
    @Nullable
    String name();

    @Nullable
    LegalFrance legalFrance();

    @Nullable
    String capital();

    /** Not in the vendor's document of 2024, but in that of 2026. */
    @Nullable
    String mainActivityDescription();

    /** Where electronic invoices go unless another address is given. Not in the vendor's document of 2024, but in that of 2026. */
    @Nullable
    String einvoicingElectronicAddress();
}
