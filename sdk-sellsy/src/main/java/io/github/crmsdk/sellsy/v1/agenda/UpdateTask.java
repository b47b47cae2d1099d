package io.github.crmsdk.sellsy.v1.agenda;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** Changes to a task: what is not mentioned stays. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateTask.class)
@JsonDeserialize(builder = UpdateTask.Builder.class)
public interface UpdateTask extends AgendaRequest {
    @Value.Check
    default void check() {
        AgendaRequest.check("UpdateTask", this);
        Checks.additional("UpdateTask", this, UpdateTask.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableUpdateTask.Builder implements ExtensibleBuilder<Builder> {}
}
