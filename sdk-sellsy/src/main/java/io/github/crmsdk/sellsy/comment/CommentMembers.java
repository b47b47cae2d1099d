package io.github.crmsdk.sellsy.comment;

import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import org.jspecify.annotations.Nullable;

/** What a comment can be given on creation and later. A member that is null is not sent. */
public interface CommentMembers extends Extensible {
    /** The text of the comment. */
    @Nullable
    String description();

    @Nullable
    Timetracking timetracking();

    /** Checks what the vendor documents. */
    static void check(String model, CommentMembers comment) {
        Checks.text(model + ".description", comment.description(), Integer.MAX_VALUE);
        Timetracking time = comment.timetracking();
        if (time != null) {
            Checks.range(
                    model + ".timetracking.duration in seconds", time.duration().toSeconds(), 1, Integer.MAX_VALUE);
        }
    }
}
