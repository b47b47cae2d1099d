package io.github.crmsdk.sellsy.company;

import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.sellsy.model.MarketingChannel;
import io.github.crmsdk.sellsy.model.Social;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a company can be given on creation and later. A member that is null is not sent. */
public interface CompanyMembers extends Extensible {
    /** At most 250 characters. */
    @Nullable
    String name();

    @Nullable
    String email();

    @Nullable
    String website();

    @Nullable
    String phoneNumber();

    @Nullable
    String mobileNumber();

    @Nullable
    String faxNumber();

    @Nullable
    LegalFrance legalFrance();

    @Nullable
    String capital();

    @Nullable
    String reference();

    @Nullable
    String note();

    @Nullable
    String auxiliaryCode();

    @Nullable
    Social social();

    @Nullable
    Long rateCategoryId();

    @Nullable
    Long accountingCodeId();

    @Nullable
    Long accountingPurchaseCodeId();

    /** The id of a member of staff. */
    @Nullable
    Long ownerId();

    @Nullable
    Boolean isArchived();

    /** The campaigns that the company agreed to; the sent set replaces the one before. */
    @Nullable
    Set<MarketingChannel> marketingCampaignsSubscriptions();

    /** Checks the sizes that the vendor documents. */
    static void check(String model, CompanyMembers company) {
        Checks.text(model + ".name", company.name(), 250);
    }
}
