package io.github.crmsdk.sellsy.webhook;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.PageOptions;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which webhooks to search for. They come in the vendor's own order, or its reverse by {@code direction}. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableWebhookQuery.class)
public interface WebhookQuery extends PageOptions {
    @Nullable
    WebhookType type();

    @Nullable
    Boolean isEnabled();

    @Nullable
    String endpoint();

    @Nullable
    String name();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableWebhookQuery.Builder {}
}
