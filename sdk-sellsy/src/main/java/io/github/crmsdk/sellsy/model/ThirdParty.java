package io.github.crmsdk.sellsy.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What companies and individuals have in common as Sellsy returns them. */
public interface ThirdParty extends Party, ThirdPartyMembers {
    @Nullable
    RelationType type();

    @Nullable
    Long mainContactId();

    @Nullable
    Long dunningContactId();

    @Nullable
    Long invoicingContactId();

    @Nullable
    Instant updatedAt();
}
