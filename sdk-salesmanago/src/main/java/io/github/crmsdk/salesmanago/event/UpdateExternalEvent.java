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
 * An event to change, which its contactEvent names by eventId. It replaces the whole event, so the date must be given.
 *
 * <pre>{@code
 * UpdateExternalEvent.builder().email("ann@example.com").contactEvent(event).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateExternalEvent.class)
@JsonDeserialize(builder = UpdateExternalEvent.Builder.class)
public interface UpdateExternalEvent extends Extensible {
    @Nullable
    String email();

    @Nullable
    String contactId();

    ExternalEvent contactEvent();

    @Value.Check
    default void check() {
        if (email() != null || contactId() != null) {
            ContactKey.check("UpdateExternalEvent", email(), contactId());
        }
        if (contactEvent().eventId() == null || contactEvent().date() == null) {
            throw new IllegalArgumentException("UpdateExternalEvent.contactEvent has no "
                    + (contactEvent().eventId() == null
                            ? "eventId: it says which event"
                            : "date: the time of the call would replace the event's"));
        }
        Checks.additional("UpdateExternalEvent", this, UpdateExternalEvent.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableUpdateExternalEvent.Builder implements RequestBuilder<Builder> {}
}
