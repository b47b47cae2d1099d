package io.github.crmsdk.salesmate.activity;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.CommaSeparated;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmate.model.Follower;
import io.github.crmsdk.salesmate.model.RecordRef;
import io.github.crmsdk.salesmate.model.Tracked;
import io.github.crmsdk.salesmate.model.UserRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An activity as Salesmate returns it. Members follow third-party captures of the vendor's answers, as the vendor's own
 * sample is abridged; what is not listed here is kept in {@link #additionalProperties()}. Which members come with a
 * search depends on its displayed fields.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableActivity.class)
@JsonDeserialize(builder = Activity.Builder.class)
public interface Activity extends Tracked {
    long id();

    @Nullable
    String title();

    @Nullable
    ActivityType type();

    /** Seen in searches only, where a third party lists it as text. */
    @Nullable
    String typeId();

    @JsonAlias("Owner")
    @Nullable
    UserRef owner();

    @JsonAlias("PrimaryContact")
    @Nullable
    RecordRef primaryContact();

    @JsonAlias("PrimaryCompany")
    @Nullable
    RecordRef primaryCompany();

    /** The deal it belongs to. */
    @JsonAlias("RelatedTo")
    @Nullable
    RecordRef relatedTo();

    @Nullable
    String relatedToModule();

    @Nullable
    String description();

    @Nullable
    String note();

    /**
     * Read from ISO text, epoch seconds or milliseconds, and text such as {@code Jun 24, 2021 10:00 AM}, taken as UTC.
     */
    @Nullable
    Instant dueDate();

    @Nullable
    Instant endDate();

    /** In the unit set by the client's {@code activityDurationUnit}; the vendor's documents leave it open. */
    @JsonSerialize(using = ActivityDuration.Serializer.class)
    @JsonDeserialize(using = ActivityDuration.Deserializer.class)
    @Nullable
    Duration duration();

    @Nullable
    Instant completedAt();

    @Nullable
    Boolean isCompleted();

    @Nullable
    Boolean isCalendarInvite();

    @Nullable
    Boolean isCreatedFromSystem();

    @Nullable
    Boolean isDeleted();

    @Nullable
    String location();

    @Nullable
    String outcome();

    @Nullable
    String purpose();

    @Nullable
    String visibility();

    @JsonSerialize(using = CommaSeparated.Serializer.class)
    @JsonDeserialize(using = CommaSeparated.Deserializer.class)
    @Nullable
    List<String> tags();

    @JsonAlias("Followers")
    @Nullable
    List<Follower> followers();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableActivity.Builder {}
}
