package io.github.crmsdk.sellsy.staff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** How a member of staff wants things shown. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableStaffPreferences.class)
@JsonDeserialize(builder = StaffPreferences.Builder.class)
public interface StaffPreferences extends Extensible {
    @Nullable
    String timezone();

    /** {@code international} or {@code national}. */
    @Nullable
    String formatPhoneNumber();

    /** Such as {@code DD-MM-YYYY}. */
    @Nullable
    String formatDate();

    /** 12 or 24. */
    @Nullable
    String formatHour();

    @Nullable
    String currency();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableStaffPreferences.Builder {}
}
