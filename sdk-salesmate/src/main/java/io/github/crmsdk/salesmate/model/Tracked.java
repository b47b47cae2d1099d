package io.github.crmsdk.salesmate.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.github.crmsdk.core.json.Extensible;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What Salesmate itself notes of every record: who made and changed it, and its newest note. */
public interface Tracked extends Extensible {
    @Nullable
    Instant createdAt();

    @JsonAlias("CreatedBy")
    @Nullable
    UserRef createdBy();

    @Nullable
    Instant lastModifiedAt();

    @JsonAlias("LastModifiedBy")
    @Nullable
    UserRef lastModifiedBy();

    @Nullable
    String lastNote();

    @Nullable
    Instant lastNoteAddedAt();

    @JsonAlias("LastNoteAddedBy")
    @Nullable
    UserRef lastNoteAddedBy();
}
