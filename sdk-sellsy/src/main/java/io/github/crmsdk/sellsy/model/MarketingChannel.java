package io.github.crmsdk.sellsy.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** A kind of campaign that somebody agreed to get. */
public final class MarketingChannel extends OpenEnum {
    public static final MarketingChannel SMS = new MarketingChannel("sms");
    public static final MarketingChannel PHONE = new MarketingChannel("phone");
    public static final MarketingChannel EMAIL = new MarketingChannel("email");
    public static final MarketingChannel POSTAL_MAIL = new MarketingChannel("postal_mail");
    public static final MarketingChannel CUSTOM = new MarketingChannel("custom");

    private MarketingChannel(String value) {
        super(value);
    }

    @JsonCreator
    public static MarketingChannel of(String value) {
        return new MarketingChannel(value);
    }
}
