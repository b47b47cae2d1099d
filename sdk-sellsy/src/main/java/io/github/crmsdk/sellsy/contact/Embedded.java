package io.github.crmsdk.sellsy.contact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.address.Address;
import io.github.crmsdk.sellsy.customfield.CustomFieldValue;
import io.github.crmsdk.sellsy.smarttag.SmartTag;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a company, an individual or a contact carries along. A part that the call did not ask for is not there; one that the
 * client's scopes do not cover is null as well.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableEmbedded.class)
@JsonDeserialize(builder = Embedded.Builder.class)
public interface Embedded extends Extensible {
    @Nullable
    Address invoicingAddress();

    @Nullable
    Address deliveryAddress();

    /** Companies and individuals have one, contacts have none. */
    @Nullable
    Contact mainContact();

    /** As {@link #mainContact}. */
    @Nullable
    Contact dunningContact();

    /** As {@link #mainContact}. */
    @Nullable
    Contact invoicingContact();

    /** How many there are. */
    @Nullable
    Long opportunities();

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

    /** What the caller may do with the record, such as {@code can_be_updated}. */
    @Nullable
    Map<String, Boolean> acl();

    @Nullable
    List<SmartTag> smartTags();

    /** What {@code cf.12} and the like asked for. One user found them missing in single companies. */
    @Nullable
    List<CustomFieldValue> customFields();

    /** A company's owner, a member of staff. Not in the vendor's document of 2024, but in that of 2026. */
    @Nullable
    JsonNode owner();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableEmbedded.Builder {}
}
