package io.github.crmsdk.salesmanago.integration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmanago.contact.UpsertContact;
import io.github.crmsdk.salesmanago.event.CreateExternalEvent;
import io.github.crmsdk.salesmanago.internal.WithCaller;
import io.github.crmsdk.salesmanago.model.RequestBuilder;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A contact to upsert, an event to create, or both.
 *
 * <pre>{@code
 * IntegrationUpsert.builder().contactUpsertRequest(contact).addContactExtEventRequest(event).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableIntegrationUpsert.class)
@JsonDeserialize(builder = IntegrationUpsert.Builder.class)
public interface IntegrationUpsert extends Extensible {
    @JsonSerialize(using = WithCaller.class)
    @Nullable
    UpsertContact contactUpsertRequest();

    @JsonSerialize(using = WithCaller.class)
    @Nullable
    CreateExternalEvent addContactExtEventRequest();

    @Value.Check
    default void check() {
        if (contactUpsertRequest() == null && addContactExtEventRequest() == null) {
            throw new IllegalArgumentException("IntegrationUpsert has neither contactUpsertRequest nor"
                    + " addContactExtEventRequest: there is nothing to do");
        }
        UpsertContact contact = contactUpsertRequest();
        CreateExternalEvent event = addContactExtEventRequest();
        if (contact != null
                && event != null
                && Boolean.TRUE.equals(contact.forceOptOut())
                && Boolean.TRUE.equals(event.forceOptIn())) {
            throw new IllegalArgumentException("IntegrationUpsert has contactUpsertRequest.forceOptOut and"
                    + " addContactExtEventRequest.forceOptIn true: they contradict each other");
        }
        Checks.additional("IntegrationUpsert", this, IntegrationUpsert.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableIntegrationUpsert.Builder implements RequestBuilder<Builder> {}
}
