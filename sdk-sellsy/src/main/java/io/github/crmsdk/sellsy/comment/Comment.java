package io.github.crmsdk.sellsy.comment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.attached.Attached;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A comment as Sellsy returns it. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableComment.class)
@JsonDeserialize(builder = Comment.Builder.class)
public interface Comment extends Attached {
    /** The id of the comment that it answers. */
    @Nullable
    Long parentId();

    @Nullable
    Timetracking timetracking();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableComment.Builder {}
}
