package io.github.crmsdk.sellsy.v1;

import org.jspecify.annotations.Nullable;

/** The campaigns that somebody does not want: true is no more campaigns of the kind. */
public interface Unsubscriptions {
    /** Campaigns by e-mail. */
    @Nullable
    Boolean massmailingUnsubscribed();

    /** Campaigns by text message. */
    @Nullable
    Boolean massmailingUnsubscribedSMS();

    /** Campaigns by phone. */
    @Nullable
    Boolean phoningUnsubscribed();

    /** Campaigns by postal mail. */
    @Nullable
    Boolean massmailingUnsubscribedMail();

    /** Custom marketing campaigns. */
    @Nullable
    Boolean massmailingUnsubscribedCustom();
}
