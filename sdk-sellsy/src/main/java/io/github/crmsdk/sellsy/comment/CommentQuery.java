package io.github.crmsdk.sellsy.comment;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.attached.AttachedQuery;
import io.github.crmsdk.sellsy.model.Period;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which comments to search for. They can be ordered by id, updated and created. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCommentQuery.class)
public interface CommentQuery extends AttachedQuery {
    @Nullable
    Period created();

    @Nullable
    Period updated();

    /** The id of the comment that they answer. */
    @Nullable
    Long parentId();

    /** All of them, in the vendor's own order. */
    static CommentQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCommentQuery.Builder {}
}
