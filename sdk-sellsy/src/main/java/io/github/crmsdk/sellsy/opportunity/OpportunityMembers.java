package io.github.crmsdk.sellsy.opportunity;

import io.github.crmsdk.sellsy.model.RelatedRef;
import io.github.crmsdk.sellsy.model.RelatedType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an opportunity can be given on creation and by an update. */
public interface OpportunityMembers extends OpportunityChanges {
    /** One company or one individual, and any number of contacts that belong to it. */
    @Nullable
    List<RelatedRef> related();

    /** The id of a source; the account's default unless set. */
    @Nullable
    Long source();

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
        OpportunityChanges.check(model, opportunity, Integer.MAX_VALUE);
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
