package io.github.crmsdk.salesmanago.task;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What writing a task answers. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableWrittenTask.class)
@JsonDeserialize(builder = WrittenTask.Builder.class)
public interface WrittenTask extends Extensible {
    @Nullable
    String taskId();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableWrittenTask.Builder {}
}
