package io.github.crmsdk.sharpspring.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** What kind of event it is. */
public final class EventSource extends OpenEnum {
    public static final EventSource CALL_CONVERT = new EventSource("callConvert");
    public static final EventSource CART_COMPLETE = new EventSource("cartComplete");
    public static final EventSource CHANGE_LEAD_STATUS = new EventSource("changeLeadStatus");
    public static final EventSource DEAL_STAGE_CHANGE = new EventSource("dealStageChange");
    public static final EventSource EMAIL_SENT = new EventSource("emailSent");
    public static final EventSource EMAIL_OPENED = new EventSource("emailOpened");
    public static final EventSource EMAIL_CLICK = new EventSource("emailClick");
    public static final EventSource EMAIL_BOUNCE = new EventSource("emailBounce");
    public static final EventSource EMAIL_SPAM_COMPLAINT = new EventSource("emailSpamComplaint");
    public static final EventSource EMAIL_UNSUBSCRIBE = new EventSource("emailUnsubscribe");
    public static final EventSource EMAIL_VISIT = new EventSource("emailVisit");
    public static final EventSource FORM_SUBMIT = new EventSource("formSubmit");
    public static final EventSource IMPORTANT_PAGE_VISIT = new EventSource("importantPageVisit");
    public static final EventSource INCOMING_CALL = new EventSource("incomingCall");
    public static final EventSource LEAD_CREATION = new EventSource("leadCreation");
    public static final EventSource LEAD_OWNER_CHANGE = new EventSource("leadOwnerChange");
    public static final EventSource MAILBOX_RECV = new EventSource("mailboxRecv");
    public static final EventSource MAILBOX_SEND = new EventSource("mailboxSend");
    public static final EventSource MAILBOX_EMAIL_OPEN = new EventSource("mailboxEmailOpen");
    public static final EventSource MEDIA_OPEN = new EventSource("mediaOpen");
    public static final EventSource OPP_CREATE = new EventSource("oppCreate");
    public static final EventSource OPP_LOST = new EventSource("oppLost");
    public static final EventSource OPP_WON = new EventSource("oppWon");
    public static final EventSource OUTGOING_CALL = new EventSource("outgoingCall");
    public static final EventSource PAGE_VISIT = new EventSource("pageVisit");
    public static final EventSource REFERRED_ON_THE_FORM = new EventSource("referredOnTheForm");
    public static final EventSource SHOPPING_CART_ABANDONED = new EventSource("shoppingCartAbandoned");

    private EventSource(String value) {
        super(value);
    }

    @JsonCreator
    public static EventSource of(String value) {
        return new EventSource(value);
    }
}
