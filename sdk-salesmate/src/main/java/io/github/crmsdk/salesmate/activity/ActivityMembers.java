package io.github.crmsdk.salesmate.activity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.CommaSeparated;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.salesmate.model.Follower;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an activity can be given on creation and later. A member that is null is not sent. */
public interface ActivityMembers extends Extensible {
    /** At most 2000 characters. */
    @Nullable
    String description();

    /** Sent as one comma-separated text of at most 5000 characters; an empty list removes all tags. */
    @JsonSerialize(using = CommaSeparated.Serializer.class)
    @JsonDeserialize(using = CommaSeparated.Deserializer.class)
    @Nullable
    List<String> tags();

    /**
     * Sent as ISO-8601 text in UTC, as in the vendor's sample; the client's {@code activityDates} switches to epoch
     * milliseconds, which a third-party client sends.
     */
    @JsonSerialize(using = DueDate.Serializer.class)
    @Nullable
    Instant dueDate();

    /**
     * Sent as whole seconds, or minutes by the client's {@code activityDurationUnit}, which then refuses to send a part
     * of a minute: the vendor documents no unit, and third parties disagree.
     */
    @JsonSerialize(using = ActivityDuration.Serializer.class)
    @JsonDeserialize(using = ActivityDuration.Deserializer.class)
    @Nullable
    Duration duration();

    /** Each names a user or a contact. */
    @Nullable
    List<Follower> followers();

    /** Left out for "not defined". */
    @Nullable
    Boolean isCalendarInvite();

    /** Left out for "not defined". */
    @Nullable
    Boolean isCompleted();

    /** The contact's id. */
    @Nullable
    Long primaryContact();

    /** The company's id. */
    @Nullable
    Long primaryCompany();

    /** The id of the deal it belongs to. */
    @Nullable
    Long relatedTo();

    /** Checks the sizes that the vendor documents. */
    static void check(String model, ActivityMembers activity) {
        Checks.length(model + ".description", activity.description(), 2000);
        Checks.commaSeparated(model + ".tags", activity.tags(), 5000);
        Follower.check(model, activity.followers());
        Duration duration = activity.duration();
        if (duration != null) {
            Checks.range(model + ".duration in seconds", duration.toSeconds(), 0, 99_999_999_999L);
            if (!duration.truncatedTo(ChronoUnit.SECONDS).equals(duration)) {
                throw new IllegalArgumentException(model + ".duration is " + duration + ": it must be whole seconds");
            }
        }
    }
}
