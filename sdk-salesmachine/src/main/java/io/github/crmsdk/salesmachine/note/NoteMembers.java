package io.github.crmsdk.salesmachine.note;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.salesmachine.model.RecordRef;
import org.jspecify.annotations.Nullable;

/** What a note has, read or written. */
public interface NoteMembers extends Extensible {
    /** Seen in the vendor's sample, not in its table. */
    @JsonProperty("subject")
    @Nullable
    String subject();

    @JsonProperty("account")
    @Nullable
    RecordRef account();

    @JsonProperty("contact")
    @Nullable
    RecordRef contact();

    /** A user. */
    @JsonProperty("author")
    @Nullable
    RecordRef author();
}
