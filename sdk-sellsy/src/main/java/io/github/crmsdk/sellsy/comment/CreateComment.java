package io.github.crmsdk.sellsy.comment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.internal.Relations;
import io.github.crmsdk.sellsy.model.RelatedRef;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A comment to create.
 *
 * <pre>{@code
 * CreateComment.builder().description("Called back").addRelated(RelatedRef.company(7)).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateComment.class)
@JsonDeserialize(builder = CreateComment.Builder.class)
public interface CreateComment extends CommentMembers {
    @Override
    String description();

    /** The one record that it belongs to. All kinds of {@code RelatedType} can have comments; tasks cannot. */
    @Nullable
    List<RelatedRef> related();

    /** The id of the comment that it answers. */
    @Nullable
    Long parentId();

    /** Ids of members of staff. */
    @Nullable
    Set<Long> mentionedStaffIds();

    /** Now unless set. */
    @Nullable
    Instant created();

    @Value.Check
    default void check() {
        CommentMembers.check("CreateComment", this);
        Relations.atMostOne("CreateComment", related());
        Checks.additional("CreateComment", this, CreateComment.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes what the vendor adds later by {@link #set}. */
    final class Builder extends ImmutableCreateComment.Builder implements ExtensibleBuilder<Builder> {}
}
