package io.github.crmsdk.sellsy.webhook;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** Changes to a webhook: what is not mentioned stays. The type cannot be changed. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateWebhook.class)
@JsonDeserialize(builder = UpdateWebhook.Builder.class)
public interface UpdateWebhook extends WebhookMembers {

    @Value.Check
    default void check() {
        WebhookMembers.check("UpdateWebhook", this);
        Checks.additional("UpdateWebhook", this, UpdateWebhook.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Empties members by {@link #clear}, which takes their name on the wire. */
    final class Builder extends ImmutableUpdateWebhook.Builder implements ExtensibleBuilder<Builder> {}
}
