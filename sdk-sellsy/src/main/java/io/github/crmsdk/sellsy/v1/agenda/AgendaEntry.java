package io.github.crmsdk.sellsy.v1.agenda;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An event or a task as Sellsy returns it. Its form is not known: all but these members is in {@code
 * additionalProperties()}.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableAgendaEntry.class)
@JsonDeserialize(builder = AgendaEntry.Builder.class)
public interface AgendaEntry extends Extensible {
    long id();

    @Nullable
    String title();

    @Nullable
    String description();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableAgendaEntry.Builder {}
}
