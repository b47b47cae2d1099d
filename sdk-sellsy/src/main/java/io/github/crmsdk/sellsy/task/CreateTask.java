package io.github.crmsdk.sellsy.task;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.RelatedRef;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A task to create. The id of a label is one of {@link Tasks#labels}.
 *
 * <pre>{@code
 * CreateTask.builder().title("Call").labelId(3).dueDate(tomorrow).addRelated(RelatedRef.company(7)).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateTask.class)
@JsonDeserialize(builder = CreateTask.Builder.class)
public interface CreateTask extends TaskMembers {
    @Override
    Instant dueDate();

    @Override
    Long labelId();

    /** Sent even if it is empty, as the vendor wants it. */
    @Override
    List<RelatedRef> related();

    /** Now unless set. */
    @Nullable
    Instant created();

    @Value.Check
    default void check() {
        TaskMembers.check("CreateTask", this);
        Checks.additional("CreateTask", this, CreateTask.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes what the vendor adds later by {@link #set}. */
    final class Builder extends ImmutableCreateTask.Builder implements ExtensibleBuilder<Builder> {}
}
