package io.github.crmsdk.salesmachine.activity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmachine.model.EpochSeconds;
import io.github.crmsdk.salesmachine.model.RecordList;
import io.github.crmsdk.salesmachine.model.RecordRef;
import io.github.crmsdk.salesmachine.model.Stored;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An activity as Salesmachine returns it. What is not listed here is kept in {@link #additionalProperties()}. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableActivity.class)
@JsonDeserialize(builder = Activity.Builder.class)
public interface Activity extends Stored {
    @JsonProperty("type")
    @Nullable
    ActivityType type();

    @JsonProperty("completed_at")
    @JsonSerialize(using = EpochSeconds.class)
    @Nullable
    Instant completedAt();

    /** May be empty. */
    @JsonProperty("subject")
    @Nullable
    String subject();

    /** The content. */
    @JsonProperty("note")
    @Nullable
    String note();

    @JsonProperty("accounts")
    @Nullable
    RecordList<RecordRef> accounts();

    @JsonProperty("contacts")
    @Nullable
    RecordList<RecordRef> contacts();

    /** A user. */
    @JsonProperty("author")
    @Nullable
    RecordRef author();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableActivity.Builder {}
}
