package io.github.crmsdk.sellsy.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What companies and individuals can both be searched by. */
public interface ThirdPartyFilters extends PageOptions {
    @Nullable
    Period created();

    @Nullable
    Period updatedAt();

    /** The exact name. */
    @Nullable
    String name();

    /** The exact address. */
    @Nullable
    String email();

    /** One of these. */
    @Nullable
    Set<RelationType> type();

    @Nullable
    Boolean isArchived();

    @Nullable
    Set<Long> id();

    /** The id of a favourite filter. */
    @Nullable
    Long favouriteFilter();
}
