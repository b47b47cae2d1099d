package io.github.crmsdk.sellsy.calendar;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The calendar outside of Sellsy that an event stands in too. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableProviderCalendar.class)
@JsonDeserialize(builder = ProviderCalendar.Builder.class)
public interface ProviderCalendar extends Extensible {
    /** Often an e-mail address. */
    @Nullable
    String id();

    @Nullable
    String name();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableProviderCalendar.Builder {}
}
