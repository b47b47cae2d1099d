package io.github.crmsdk.salesmanago.event;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmanago.model.ContactKey;
import io.github.crmsdk.salesmanago.model.RequestBuilder;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An event to create, and whose it is: email or contactId, not both.
 *
 * <pre>{@code
 * CreateExternalEvent.builder().email("ann@example.com").contactEvent(event).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateExternalEvent.class)
@JsonDeserialize(builder = CreateExternalEvent.Builder.class)
public interface CreateExternalEvent extends Extensible {
    @Nullable
    String email();

    /** A UUID. */
    @Nullable
    String contactId();

    /** The SALESmanago user who owns the contact, by e-mail address; the client's owner unless set. */
    @Nullable
    String owner();

    /** Subscribes the contact to e-mails. */
    @Nullable
    Boolean forceOptIn();

    ExternalEvent contactEvent();

    @Value.Check
    default void check() {
        ContactKey.check("CreateExternalEvent", email(), contactId());
        if (contactEvent().eventId() != null) {
            throw new IllegalArgumentException(
                    "CreateExternalEvent.contactEvent has an eventId: SALESmanago gives it, only an update names it");
        }
        Checks.additional("CreateExternalEvent", this, CreateExternalEvent.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCreateExternalEvent.Builder implements RequestBuilder<Builder> {}
}
