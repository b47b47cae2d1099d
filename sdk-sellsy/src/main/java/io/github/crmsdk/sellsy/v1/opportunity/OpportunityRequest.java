package io.github.crmsdk.sellsy.v1.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.CommaSeparated;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.sellsy.internal.JoinedIds;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an opportunity can be given. A member that is null is not sent. The vendor's module documents have a "Type of
 * Opportunity" besides, whose name on the wire is not known: set it by its name once it is.
 */
public interface OpportunityRequest extends Extensible {
    /** Known for creations; the vendor's module documents have it for changes too. */
    @Nullable
    LinkedType linkedtype();

    /** The id of the prospect or client. */
    @Nullable
    Long linkedid();

    /** The opportunity's number, such as OPP-00123; {@link Opportunities#currentIdent} tells the next. Not its id. */
    @Nullable
    String ident();

    /** The id of a source. */
    @Nullable
    Long sourceid();

    @Nullable
    Instant creationDate();

    /** When it is expected to close. */
    @Nullable
    Instant dueDate();

    @Nullable
    String name();

    /** The amount. */
    @Nullable
    BigDecimal potential();

    /** The id of a pipeline. */
    @Nullable
    Long funnelid();

    /** The id of a step of that pipeline. */
    @Nullable
    Long stepid();

    /** How likely it is, from 0 to 100. */
    @Nullable
    Integer proba();

    @Nullable
    String brief();

    @Nullable
    String stickyNote();

    /** Sent as one comma-separated text. */
    @JsonSerialize(using = CommaSeparated.Serializer.class)
    @Nullable
    List<String> tags();

    /** The id of the member of staff whose opportunity it is. */
    @Nullable
    Long ownerid();

    /** The ids of members of staff who work on it. */
    @Nullable
    List<Long> staffs();

    /** Neither thirdids nor peopleids but thirdcontactids: the ids of a client's {@code contacts}. Sent as one text. */
    @JsonSerialize(using = JoinedIds.class)
    @Nullable
    List<Long> contacts();

    /** Checks bounds and tags. */
    static void check(String model, OpportunityRequest opportunity) {
        Checks.notBlank(model + ".name", opportunity.name());
        Checks.range(model + ".proba", opportunity.proba(), 0, 100);
        Checks.commaSeparated(model + ".tags", opportunity.tags());
    }
}
