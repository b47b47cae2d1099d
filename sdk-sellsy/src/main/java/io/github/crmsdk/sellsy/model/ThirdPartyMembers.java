package io.github.crmsdk.sellsy.model;

import org.jspecify.annotations.Nullable;

/** What companies and individuals have in common, in requests and answers. */
public interface ThirdPartyMembers extends PartyMembers {
    /** The account's own number for it. */
    @Nullable
    String reference();

    @Nullable
    String auxiliaryCode();

    @Nullable
    Long rateCategoryId();

    @Nullable
    Long accountingCodeId();

    @Nullable
    Long accountingPurchaseCodeId();
}
