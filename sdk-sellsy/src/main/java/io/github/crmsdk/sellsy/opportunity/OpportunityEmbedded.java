package io.github.crmsdk.sellsy.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.company.Company;
import io.github.crmsdk.sellsy.contact.Contact;
import io.github.crmsdk.sellsy.customfield.CustomFieldValue;
import io.github.crmsdk.sellsy.individual.Individual;
import io.github.crmsdk.sellsy.lookup.Currency;
import io.github.crmsdk.sellsy.smarttag.SmartTag;
import io.github.crmsdk.sellsy.staff.Staff;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an opportunity carries along. A part that the call did not ask for is not there; one that the client's scopes do not
 * cover is null as well.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableOpportunityEmbedded.class)
@JsonDeserialize(builder = OpportunityEmbedded.Builder.class)
public interface OpportunityEmbedded extends Extensible {
    @Nullable
    Company company();

    @Nullable
    Individual individual();

    @Nullable
    List<Contact> contacts();

    @Nullable
    List<Staff> assignedStaffs();

    /** How many there are. */
    @Nullable
    Long estimates();

    /** How many there are. */
    @Nullable
    Long invoices();

    /** How many there are. */
    @Nullable
    Long orders();

    /** How many there are. */
    @Nullable
    Long deliveries();

    /** How many there are. To ask for it, embed {@code creditnotes}. */
    @Nullable
    Long creditNotes();

    /** How many there are. To ask for it, embed {@code proformas}. */
    @Nullable
    Long proforma();

    @Nullable
    Currency currency();

    /** What the caller may do with it, such as {@code can_be_updated}. */
    @Nullable
    Map<String, Boolean> acl();

    @Nullable
    List<SmartTag> smartTags();

    /** What {@code cf.12} and the like asked for. */
    @Nullable
    List<CustomFieldValue> customFields();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableOpportunityEmbedded.Builder {}
}
