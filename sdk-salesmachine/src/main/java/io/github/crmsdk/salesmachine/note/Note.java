package io.github.crmsdk.salesmachine.note;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmachine.model.Stored;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A note as Salesmachine returns it. What is not listed here is kept in {@link #additionalProperties()}. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableNote.class)
@JsonDeserialize(builder = Note.Builder.class)
public interface Note extends Stored, NoteMembers {
    /** The text; read from the deprecated member {@code note} too. */
    @JsonProperty("body")
    @JsonAlias("note")
    @Nullable
    String body();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableNote.Builder {}
}
