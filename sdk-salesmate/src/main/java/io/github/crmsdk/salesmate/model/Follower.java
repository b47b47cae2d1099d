package io.github.crmsdk.salesmate.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A user or contact that follows a record: one of {@link #userId()} and {@link #contactId()} is set.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableFollower.class)
@JsonDeserialize(builder = Follower.Builder.class)
public interface Follower extends Extensible {
    @Nullable
    Long userId();

    @Nullable
    Long contactId();

    /** Named in the vendor's documents without a meaning. */
    @Nullable
    Boolean isOwner();

    /** A user who follows. */
    static Follower user(long id) {
        return builder().userId(id).build();
    }

    /** A contact who follows. */
    static Follower contact(long id) {
        return builder().contactId(id).build();
    }

    /** Checks that each of those who are sent is one user or one contact. */
    static void check(String model, @Nullable List<Follower> followers) {
        if (followers == null) {
            return;
        }
        for (int i = 0; i < followers.size(); i++) {
            Follower follower = followers.get(i);
            if ((follower.userId() == null) == (follower.contactId() == null)) {
                throw new IllegalArgumentException(
                        model + ".followers[" + i + "] needs either userId or contactId: it has "
                                + (follower.userId() == null ? "neither" : "both"));
            }
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableFollower.Builder {}
}
