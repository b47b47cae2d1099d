package io.github.crmsdk.sellsy.attached;

import io.github.crmsdk.sellsy.model.PageOptions;
import io.github.crmsdk.sellsy.model.RelatedRef;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The filters that tasks, calendar events and comments have in common. Each takes one of several values. */
public interface AttachedQuery extends PageOptions {
    /** Ids of members of staff. */
    @Nullable
    Set<Long> owners();

    @Nullable
    Set<RelatedRef> relatedObjects();

    /** Ids of companies. */
    @Nullable
    Set<Long> companies();

    /** Ids of individuals. */
    @Nullable
    Set<Long> individuals();

    /** Ids of contacts. */
    @Nullable
    Set<Long> contacts();
}
