package io.github.crmsdk.sellsy.attached;

import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.sellsy.internal.Relations;
import io.github.crmsdk.sellsy.model.RelatedRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tasks and calendar events can be given on creation and later. A member that is null is not sent. */
public interface AgendaMembers extends Extensible {
    @Nullable
    String title();

    @Nullable
    String description();

    /** Public unless set. */
    @Nullable
    Boolean isPrivate();

    /** The id of a label. */
    @Nullable
    Long labelId();

    /** 0 or 1. */
    @Nullable
    Integer priority();

    /**
     * The record that it belongs to: one, or none. Opportunities, companies, individuals, contacts, estimates, invoices,
     * credit notes and orders can have some. In an update, an empty list ends the relation.
     */
    @Nullable
    List<RelatedRef> related();

    /** Checks what the vendor documents. */
    static void check(String model, AgendaMembers item) {
        Checks.range(model + ".priority", item.priority(), 0, 1);
        Relations.atMostOne(model, item.related());
    }
}
