package io.github.crmsdk.sellsy.opportunity;

import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.sellsy.model.RelatedRef;
import io.github.crmsdk.sellsy.model.RelatedType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an opportunity can be given on creation and later. A member that is null is not sent. */
public interface OpportunityMembers extends Extensible {
    @Nullable
    String name();

    /** The id of a pipeline. */
    @Nullable
    Long pipeline();

    /** The id of a step of the pipeline. */
    @Nullable
    Long step();

    /** One company or one individual, and any number of contacts that belong to it. */
    @Nullable
    List<RelatedRef> related();

    /** The id of a member of staff; the one who signed in unless set. */
    @Nullable
    Long ownerId();

    @Nullable
    OpportunityStatus status();

    /** How likely it is to be won, in percent. */
    @Nullable
    Integer probability();

    /** The id of a source; the account's default unless set. */
    @Nullable
    Long source();

    @Nullable
    LocalDate dueDate();

    @Nullable
    String note();

    /** The id of its main document. */
    @Nullable
    Long mainDocId();

    /** Ids of members of staff, all of them: that an update keeps others is not documented. */
    @Nullable
    Set<Long> assignedStaffIds();

    /** Ids of contacts, all of them: that an update keeps others is not documented. */
    @Nullable
    Set<Long> contactIds();

    /** Checks what the vendor documents. */
    static void check(String model, OpportunityMembers opportunity) {
        Checks.text(model + ".name", opportunity.name(), Integer.MAX_VALUE);
        Checks.range(model + ".probability", opportunity.probability(), 0, 100);
        Checks.range(model + ".ownerId", opportunity.ownerId(), 1, Long.MAX_VALUE);
        List<RelatedRef> related = opportunity.related();
        if (related != null) {
            long parties = related.stream().filter(OpportunityMembers::isParty).count();
            if (parties != 1) {
                throw new IllegalArgumentException(model + ".related has " + parties
                        + " companies and individuals: it needs exactly one, besides any contacts");
            }
        }
    }

    private static boolean isParty(RelatedRef related) {
        return related.type().equals(RelatedType.COMPANY) || related.type().equals(RelatedType.INDIVIDUAL);
    }
}
