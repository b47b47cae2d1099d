package io.github.crmsdk.sellsy.v1.lookup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.v1.PersonalData;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A member of staff. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableStaff.class)
@JsonDeserialize(builder = Staff.Builder.class)
public interface Staff extends Extensible, PersonalData {
    /** The id by which all other methods know this member of staff; {@code id} is that of a record behind it. */
    long linkedid();

    @Nullable
    String fullName();

    /** False for one who is blocked. */
    @Nullable
    Boolean actif();

    @Nullable
    Boolean isAdmin();

    @Nullable
    Instant created();

    @Nullable
    Instant lastUpdate();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableStaff.Builder {}
}
