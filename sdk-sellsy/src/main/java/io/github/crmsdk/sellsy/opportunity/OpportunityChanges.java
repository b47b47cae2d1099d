package io.github.crmsdk.sellsy.opportunity;

import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every way to write an opportunity takes. A member that is null is not sent. */
public interface OpportunityChanges extends Extensible {
    @Nullable
    String name();

    /** The id of a pipeline. */
    @Nullable
    Long pipeline();

    /** The id of a step of the pipeline. */
    @Nullable
    Long step();

    /** The id of a member of staff; the one who signed in unless set. */
    @Nullable
    Long ownerId();

    @Nullable
    OpportunityStatus status();

    /** How likely it is to be won, in percent. */
    @Nullable
    Integer probability();

    @Nullable
    LocalDate dueDate();

    @Nullable
    String note();

    /** Checks what the vendor documents. */
    static void check(String model, OpportunityChanges opportunity, int longestName) {
        Checks.text(model + ".name", opportunity.name(), longestName);
        Checks.range(model + ".probability", opportunity.probability(), 0, 100);
        Checks.range(model + ".ownerId", opportunity.ownerId(), 1, Long.MAX_VALUE);
    }
}
