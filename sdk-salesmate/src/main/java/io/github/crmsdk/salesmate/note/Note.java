package io.github.crmsdk.salesmate.note;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmate.model.UserRef;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A note on a record. The vendor documents no full answer: what is not listed is in {@link #additionalProperties()}.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableNote.class)
@JsonDeserialize(builder = Note.Builder.class)
public interface Note extends Extensible {
    @JsonAlias("id")
    @Nullable
    Long noteId();

    /** HTML. */
    @Nullable
    String note();

    @Nullable
    Boolean isPinned();

    /** Spelled {@code createAt} in the vendor's sample. */
    @JsonAlias("createAt")
    @Nullable
    Instant createdAt();

    @JsonAlias("CreatedBy")
    @Nullable
    UserRef createdBy();

    @Nullable
    Instant lastModifiedAt();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableNote.Builder {}
}
