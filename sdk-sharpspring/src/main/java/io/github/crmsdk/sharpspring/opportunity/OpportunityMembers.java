package io.github.crmsdk.sharpspring.opportunity;

import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an opportunity has besides what its creation demands. A member that is null is not sent. */
public interface OpportunityMembers extends Extensible {
    /** The account's id. */
    @Nullable
    Long accountID();

    /** The campaign's id. */
    @Nullable
    Long campaignID();

    /** Of closing, in percent: 10 is 10 %. */
    @Nullable
    BigDecimal probability();

    @Nullable
    BigDecimal amount();

    @Nullable
    Boolean isClosed();

    @Nullable
    Boolean isWon();

    @Nullable
    Boolean isActive();

    /** A lead's id. */
    @Nullable
    Long originatingLeadID();

    /** A lead's id. */
    @Nullable
    Long primaryLeadID();

    /** Checks the sizes that the vendor documents. */
    static void check(String model, OpportunityMembers opportunity) {
        Checks.range(model + ".probability", opportunity.probability(), 0, 100);
    }
}
