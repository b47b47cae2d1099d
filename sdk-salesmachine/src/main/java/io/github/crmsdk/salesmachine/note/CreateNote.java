package io.github.crmsdk.salesmachine.note;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/**
 * A note to create, written as notes are read: the vendor's own page of it is not available.
 *
 * <pre>{@code
 * CreateNote.builder().subject("Call").body("Wants a demo").contact(RecordRef.contact(id)).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateNote.class)
@JsonDeserialize(builder = CreateNote.Builder.class)
public interface CreateNote extends NoteMembers {
    @JsonProperty("body")
    String body();

    @Value.Check
    default void check() {
        Checks.text("CreateNote.body", body(), Integer.MAX_VALUE);
        Checks.additional("CreateNote", this, CreateNote.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes further members by {@link #set}. */
    final class Builder extends ImmutableCreateNote.Builder implements ExtensibleBuilder<Builder> {}
}
