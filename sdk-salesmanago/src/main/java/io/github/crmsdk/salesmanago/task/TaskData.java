package io.github.crmsdk.salesmanago.task;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmanago.model.RequestBuilder;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a task says.
 *
 * <pre>{@code
 * TaskData.builder().note("Call back").date(tomorrow).reminder("_15_MIN").build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableTaskData.class)
@JsonDeserialize(builder = TaskData.Builder.class)
public interface TaskData extends Extensible {
    String note();

    /** When it is due. */
    @Nullable
    Instant date();

    /** Another user who is told, by e-mail address. */
    @Nullable
    String cc();

    /** How long before; seen: {@code _15_MIN} and {@code _30_MIN}. */
    @Nullable
    String reminder();

    @Value.Check
    default void check() {
        Checks.text("TaskData.note", note(), Integer.MAX_VALUE);
        Checks.additional("TaskData", this, TaskData.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableTaskData.Builder implements RequestBuilder<Builder> {}
}
