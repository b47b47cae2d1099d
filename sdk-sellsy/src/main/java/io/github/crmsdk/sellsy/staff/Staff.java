package io.github.crmsdk.sellsy.staff;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.NamedRef;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as Sellsy returns it. A caller whose rights are small sees id, names, e-mail, picture, status and position
 * alone.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableStaff.class)
@JsonDeserialize(builder = Staff.Builder.class)
public interface Staff extends StaffMembers {
    long id();

    /** The URL of a picture. */
    @Nullable
    String avatar();

    @Nullable
    StaffStatus status();

    @Nullable
    List<NamedRef> groups();

    @Nullable
    NamedRef team();

    @Nullable
    NamedRef job();

    @Nullable
    Instant created();

    /** What the call asked to {@code embed}. */
    @JsonProperty("_embed")
    @Nullable
    StaffEmbedded embedded();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableStaff.Builder {}
}
