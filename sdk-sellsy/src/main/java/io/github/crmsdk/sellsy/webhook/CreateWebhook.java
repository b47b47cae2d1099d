package io.github.crmsdk.sellsy.webhook;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/**
 * A webhook to create.
 *
 * <pre>{@code
 * CreateWebhook.builder().type(WebhookType.HTTP).endpoint("https://app.example/sellsy")
 *         .addConfiguration(EventSwitch.on("opportunity.created")).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateWebhook.class)
@JsonDeserialize(builder = CreateWebhook.Builder.class)
public interface CreateWebhook extends WebhookMembers {
    WebhookType type();

    @Override
    String endpoint();

    @Value.Check
    default void check() {
        WebhookMembers.check("CreateWebhook", this);
        if (type().equals(WebhookType.SLACK) && defaultChannel() == null) {
            throw new IllegalArgumentException("CreateWebhook.defaultChannel is missing: webhooks to Slack need it");
        }
        Checks.additional("CreateWebhook", this, CreateWebhook.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes what the vendor adds later by {@link #set}. */
    final class Builder extends ImmutableCreateWebhook.Builder implements ExtensibleBuilder<Builder> {}
}
