package io.github.crmsdk.sellsy.webhook;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A webhook as Sellsy returns it. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableWebhook.class)
@JsonDeserialize(builder = Webhook.Builder.class)
public interface Webhook extends WebhookMembers {
    long id();

    @Nullable
    WebhookType type();

    @Nullable
    Instant created();

    @Nullable
    Instant updated();

    /** When a delivery succeeded last. */
    @Nullable
    Instant lastSucceeded();

    /** When a delivery failed last. */
    @Nullable
    Instant lastFailed();

    /** How many deliveries failed. */
    @Nullable
    Integer nbFailures();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableWebhook.Builder {}
}
