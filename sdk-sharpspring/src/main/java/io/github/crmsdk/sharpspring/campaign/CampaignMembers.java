package io.github.crmsdk.sharpspring.campaign;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a campaign has besides its name. A member that is null is not sent. Names are known from third-party clients. */
public interface CampaignMembers extends Extensible {
    @Nullable
    Boolean isActive();

    /** Free text; Email and Social were seen. */
    @Nullable
    String campaignType();

    @Nullable
    String campaignAlias();

    /** Free text; SharpSpring and Salesforce were seen. */
    @Nullable
    String campaignOrigin();

    /** Quantity. */
    @Nullable
    Long qty();

    /** Two places after the point. */
    @Nullable
    BigDecimal price();

    /** Two places after the point. */
    @Nullable
    BigDecimal goal();

    /** Two places after the point. */
    @Nullable
    BigDecimal otherCosts();

    @JsonSerialize(using = StartOfDay.class)
    @Nullable
    LocalDate startDate();

    @JsonSerialize(using = StartOfDay.class)
    @Nullable
    LocalDate endDate();

    /** Checks the sizes that the vendor documents. */
    static void check(String model, CampaignMembers campaign) {
        Checks.decimal(model + ".price", campaign.price(), 18, 2);
        Checks.decimal(model + ".goal", campaign.goal(), 18, 2);
        Checks.decimal(model + ".otherCosts", campaign.otherCosts(), 18, 2);
    }
}
