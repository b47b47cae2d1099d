package io.github.crmsdk.sharpspring.lead;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A lead as SharpSpring returns it. Custom fields are in {@link #additionalProperties()} under their system names; {@link
 * io.github.crmsdk.sharpspring.field.CustomFields} reads them with their types.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableLead.class)
@JsonDeserialize(builder = Lead.Builder.class)
public interface Lead extends LeadMembers {
    long id();

    @Nullable
    String emailAddress();

    @Nullable
    Instant createTimestamp();

    @Nullable
    Instant updateTimestamp();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableLead.Builder {}
}
