package io.github.crmsdk.sellsy.webhook;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a webhook has when it is written and when it is read. {@code name}, {@code objectInPayload},
 * {@code jsonContentType} and {@code signKey} are not in the vendor's document of 2024, but in that of 2026.
 */
public interface WebhookMembers extends Extensible {
    /** The address to deliver to: your own, or one of Slack's. */
    @Nullable
    String endpoint();

    /** Enabled unless set. */
    @Nullable
    Boolean isEnabled();

    /** The kinds of event, all of them: that an update keeps others is not documented. */
    @Nullable
    List<EventSwitch> configuration();

    /** For Slack: the channel of what has none of its own. */
    @Nullable
    String defaultChannel();

    @Nullable
    String name();

    /** Whether deliveries carry the record itself: {@link SellsyEvent#relatedObject()}. */
    @Nullable
    Boolean objectInPayload();

    /** Whether deliveries are JSON rather than a form. {@link SellsyWebhook} reads both. */
    @Nullable
    Boolean jsonContentType();

    /** What deliveries are signed with: give it to {@link SellsyWebhook}. */
    @JsonSerialize(using = SecretText.Writer.class)
    @JsonDeserialize(using = SecretText.Reader.class)
    @Nullable
    Secret signKey();

    /** Checks what the vendor documents. */
    static void check(String model, WebhookMembers webhook) {
        Checks.text(model + ".endpoint", webhook.endpoint(), Integer.MAX_VALUE);
        Checks.text(model + ".defaultChannel", webhook.defaultChannel(), Integer.MAX_VALUE);
    }
}
