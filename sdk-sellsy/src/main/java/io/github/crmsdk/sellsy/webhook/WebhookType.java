package io.github.crmsdk.sellsy.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** Where a webhook delivers to. */
public final class WebhookType extends OpenEnum {
    public static final WebhookType HTTP = new WebhookType("http");
    public static final WebhookType SLACK = new WebhookType("slack");

    private WebhookType(String value) {
        super(value);
    }

    @JsonCreator
    public static WebhookType of(String value) {
        return new WebhookType(value);
    }
}
