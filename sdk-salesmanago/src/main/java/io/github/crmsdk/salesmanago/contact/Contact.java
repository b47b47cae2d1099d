package io.github.crmsdk.salesmanago.contact;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmanago.model.Address;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A contact as SALESmanago returns it. The basic form ends with {@link #lastVisit()}. Visits, messages, events, notes,
 * tasks and coupons of the full form have no documented members; they are kept in {@link #additionalProperties()}.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableContact.class)
@JsonDeserialize(builder = Contact.Builder.class)
public interface Contact extends Extensible {
    /** A UUID. */
    @JsonAlias("contactId")
    String id();

    @Nullable
    String name();

    @Nullable
    String email();

    @Nullable
    String phone();

    @Nullable
    String fax();

    @Nullable
    Long score();

    @Nullable
    ContactState state();

    @Nullable
    Boolean optedOut();

    @Nullable
    Boolean optedOutPhone();

    @Nullable
    Boolean deleted();

    @Nullable
    Boolean invalid();

    @Nullable
    String company();

    @Nullable
    String externalId();

    @Nullable
    Address address();

    @Nullable
    Integer birthdayYear();

    @Nullable
    Integer birthdayMonth();

    @Nullable
    Integer birthdayDay();

    @Nullable
    Instant createdOn();

    @Nullable
    Instant modifiedOn();

    @Nullable
    Instant lastVisit();

    @Nullable
    String province();

    /** The owner's e-mail address. */
    @Nullable
    String mainContactOwner();

    @Nullable
    List<ContactTag> contactTags();

    @JsonDeserialize(using = Properties.class)
    @Nullable
    List<Property> properties();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableContact.Builder {}
}
