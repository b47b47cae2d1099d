package io.github.crmsdk.sellsy.webhook;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The events that one kind of record can have. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableEventGroup.class)
@JsonDeserialize(builder = EventGroup.Builder.class)
public interface EventGroup extends Extensible {
    /** The kind, such as {@code task}. */
    String id();

    /** Its name for users. */
    @Nullable
    String description();

    /** Events such as {@code created}, each with its name for users. */
    @Nullable
    Map<String, String> events();

    /** The kind that this one belongs to. */
    @Nullable
    String parent();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableEventGroup.Builder {}
}
