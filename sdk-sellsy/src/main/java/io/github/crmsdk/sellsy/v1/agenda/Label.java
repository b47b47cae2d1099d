package io.github.crmsdk.sellsy.v1.agenda;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What an event or a task can be labelled with. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableLabel.class)
@JsonDeserialize(builder = Label.Builder.class)
public interface Label extends Extensible {
    long id();

    /** The label's words; missing from some. */
    @Nullable
    String value();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableLabel.Builder {}
}
