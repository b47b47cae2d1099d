package io.github.crmsdk.sellsy.comment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Changes to a comment: what is not mentioned stays. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateComment.class)
@JsonDeserialize(builder = UpdateComment.Builder.class)
public interface UpdateComment extends CommentMembers {
    /** To delete the one there is, {@code clear("timetracking")}. */
    @Override
    @Nullable
    Timetracking timetracking();

    @Value.Check
    default void check() {
        CommentMembers.check("UpdateComment", this);
        Checks.additional("UpdateComment", this, UpdateComment.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Empties members by {@link #clear}, which takes their name on the wire. */
    final class Builder extends ImmutableUpdateComment.Builder implements ExtensibleBuilder<Builder> {}
}
