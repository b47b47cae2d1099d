package io.github.crmsdk.sellsy.v1.agenda;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** How an event comes again. The members are known from one third-party client, their values are not documented. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableRecurrence.class)
@JsonDeserialize(builder = Recurrence.Builder.class)
public interface Recurrence extends Extensible {
    @Nullable
    String frequency();

    @Nullable
    String periodicity();

    @Nullable
    String weekMode();

    @Nullable
    String monthMode();

    @Nullable
    String endMode();

    /** How many times, where {@code endMode} says so. */
    @Nullable
    Integer endOccurences();

    /** The last day, where {@code endMode} says so. */
    @Nullable
    Instant endDateValue();

    @Value.Check
    default void check() {
        Checks.additional("Recurrence", this, Recurrence.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableRecurrence.Builder implements ExtensibleBuilder<Builder> {}
}
