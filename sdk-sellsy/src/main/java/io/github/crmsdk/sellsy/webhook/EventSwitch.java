package io.github.crmsdk.sellsy.webhook;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Whether a webhook delivers one kind of event. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableEventSwitch.class)
@JsonDeserialize(builder = EventSwitch.Builder.class)
public interface EventSwitch extends Extensible {
    /** Such as {@code task.created}: an {@link EventGroup}'s id and one of its events. */
    String id();

    boolean isEnabled();

    /** For Slack: another channel than the webhook's own. */
    @Nullable
    String channel();

    static EventSwitch on(String id) {
        return builder().id(id).isEnabled(true).build();
    }

    static EventSwitch off(String id) {
        return builder().id(id).isEnabled(false).build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableEventSwitch.Builder {}
}
