package io.github.crmsdk.sellsy.model;

import io.github.crmsdk.core.json.Extensible;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What companies, individuals and contacts have in common, in requests and answers. In a request, a member that is null is
 * not sent.
 */
public interface PartyMembers extends Extensible {
    @Nullable
    String email();

    /** Often without a scheme. */
    @Nullable
    String website();

    @Nullable
    String phoneNumber();

    @Nullable
    String mobileNumber();

    @Nullable
    String faxNumber();

    @Nullable
    String note();

    @Nullable
    Social social();

    @Nullable
    Boolean isArchived();

    /** The campaigns that it agreed to get; a set that is sent replaces the one before. */
    @Nullable
    Set<MarketingChannel> marketingCampaignsSubscriptions();
}
