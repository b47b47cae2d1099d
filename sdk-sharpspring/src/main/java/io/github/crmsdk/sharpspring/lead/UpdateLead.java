package io.github.crmsdk.sharpspring.lead;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sharpspring.internal.Cleared;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Changes to a lead: what is not mentioned stays. The lead is found by its id or else by its e-mail address.
 *
 * <pre>{@code
 * UpdateLead.builder().leadStatus(LeadStatus.QUALIFIED).clear("ownerID").build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateLead.class)
@JsonDeserialize(builder = UpdateLead.Builder.class)
public interface UpdateLead extends LeadMembers {
    /** Set by {@link Leads#update(long, UpdateLead)}; needed in batches unless the e-mail address is given. */
    @Nullable
    Long id();

    /** At most 150 characters. */
    @Nullable
    String emailAddress();

    @Value.Check
    default void check() {
        Checks.text("UpdateLead.emailAddress", emailAddress(), 150);
        LeadMembers.check("UpdateLead", this);
        Checks.additional("UpdateLead", this, UpdateLead.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set} and empties members by {@link #clear}. */
    final class Builder extends ImmutableUpdateLead.Builder implements ExtensibleBuilder<Builder> {
        /** Empties a member: texts and custom fields by an empty text, others by null, as the vendor wants it. */
        @Override
        public Builder clear(String name) {
            return putAdditionalProperties(name, Cleared.of(UpdateLead.class, name));
        }
    }
}
