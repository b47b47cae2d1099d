package io.github.crmsdk.sellsy.attached;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A label that a task or a calendar event can carry. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableLabel.class)
@JsonDeserialize(builder = Label.Builder.class)
public interface Label extends Extensible {
    long id();

    @Nullable
    String name();

    /** As CSS has it, {@code #f7dcf5}. */
    @Nullable
    String color();

    @Nullable
    Boolean isActive();

    /** Its place among the labels. */
    @Nullable
    Integer rank();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableLabel.Builder {}
}
