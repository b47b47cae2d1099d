package io.github.crmsdk.sellsy.v1.agenda;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** Changes to an event: what is not mentioned stays. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateEvent.class)
@JsonDeserialize(builder = UpdateEvent.Builder.class)
public interface UpdateEvent extends AgendaRequest {
    @Value.Check
    default void check() {
        AgendaRequest.check("UpdateEvent", this);
        Checks.additional("UpdateEvent", this, UpdateEvent.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableUpdateEvent.Builder implements ExtensibleBuilder<Builder> {}
}
