package io.github.crmsdk.sellsy.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What companies, individuals and contacts have in common as Sellsy returns them. */
public interface Party extends PartyMembers {
    long id();

    @Nullable
    OwnerRef owner();

    @Nullable
    Long invoicingAddressId();

    @Nullable
    Long deliveryAddressId();

    @Nullable
    Instant created();
}
