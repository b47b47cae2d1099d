package io.github.crmsdk.sellsy.v1.agenda;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** A task to create. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateTask.class)
@JsonDeserialize(builder = CreateTask.Builder.class)
public interface CreateTask extends AgendaRequest {
    @Value.Check
    default void check() {
        AgendaRequest.check("CreateTask", this);
        Checks.additional("CreateTask", this, CreateTask.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCreateTask.Builder implements ExtensibleBuilder<Builder> {}
}
