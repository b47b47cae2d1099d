package io.github.crmsdk.sellsy.task;

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
public interface UpdateTask extends TaskMembers {

    @Value.Check
    default void check() {
        TaskMembers.check("UpdateTask", this);
        Checks.additional("UpdateTask", this, UpdateTask.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Empties members by {@link #clear}, which takes their name on the wire. */
    final class Builder extends ImmutableUpdateTask.Builder implements ExtensibleBuilder<Builder> {}
}
