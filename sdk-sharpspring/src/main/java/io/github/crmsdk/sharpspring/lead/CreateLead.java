package io.github.crmsdk.sharpspring.lead;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/**
 * A lead to create. The vendor does not check the form of the e-mail address, and refuses one that exists with code 301.
 *
 * <pre>{@code
 * CreateLead.builder().emailAddress("ann@example.com").firstName("Ann").leadStatus(LeadStatus.OPEN).build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateLead.class)
@JsonDeserialize(builder = CreateLead.Builder.class)
public interface CreateLead extends LeadMembers {
    /** At most 150 characters. */
    String emailAddress();

    @Value.Check
    default void check() {
        Checks.text("CreateLead.emailAddress", emailAddress(), 150);
        LeadMembers.check("CreateLead", this);
        Checks.additional("CreateLead", this, CreateLead.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set}. */
    final class Builder extends ImmutableCreateLead.Builder implements ExtensibleBuilder<Builder> {}
}
