package io.github.crmsdk.sellsy.v1.third;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.v1.PersonalData;
import io.github.crmsdk.sellsy.v1.Unsubscriptions;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The main contact of a client, prospect or supplier, the block {@code contact} of a request. What is called {@code
 * mailchimp} and so on for {@linkplain io.github.crmsdk.sellsy.v1.people people} is {@code mcoptin} and so on here.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableContactData.class)
@JsonDeserialize(builder = ContactData.Builder.class)
public interface ContactData extends Extensible, PersonalData, Unsubscriptions {
    /** The last name. By one third-party client the vendor wants it with a change too. */
    @Override
    String name();

    @Nullable
    String stickyNote();

    /** Whether MailChimp gets this contact. */
    @Nullable
    Boolean mcoptin();

    /** Whether MailJet gets this contact. */
    @Nullable
    Boolean mjoptin();

    /** Whether SimpleMail gets this contact. */
    @Nullable
    Boolean smoptin();

    @Value.Check
    default void check() {
        Checks.notBlank("ContactData.name", name());
        Checks.additional("ContactData", this, ContactData.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableContactData.Builder implements ExtensibleBuilder<Builder> {}
}
