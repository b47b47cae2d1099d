package io.github.crmsdk.sellsy.webhook;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/**
 * The kind of record that something happened to. These are the names of the vendor's help pages, with their spelling;
 * a third-party client was seen to expect {@code client} too. Other names come as they are.
 */
public final class EventSubject extends OpenEnum {
    public static final EventSubject STAFF = new EventSubject("staff");
    public static final EventSubject THIRD = new EventSubject("third");
    public static final EventSubject CLIENT = new EventSubject("client");
    public static final EventSubject PEOPLE = new EventSubject("people");
    public static final EventSubject ITEM = new EventSubject("item");
    public static final EventSubject IMPORT = new EventSubject("import");
    public static final EventSubject PURCHASE_INVOICE = new EventSubject("purinvoice");
    public static final EventSubject PURCHASE_DELIVERY = new EventSubject("purdeliery");
    public static final EventSubject PURCHASE_ORDER = new EventSubject("purorder");
    public static final EventSubject PURCHASE_CREDIT_NOTE = new EventSubject("purcredinote");
    public static final EventSubject TIME_TRACKING = new EventSubject("timetracking");
    public static final EventSubject OPPORTUNITY = new EventSubject("opportunity");
    public static final EventSubject TICKET = new EventSubject("ticket");
    public static final EventSubject PROJECT = new EventSubject("project");
    public static final EventSubject EXPENSE = new EventSubject("expense");
    public static final EventSubject RENT = new EventSubject("rent");
    public static final EventSubject EMAIL_CAMPAIGN = new EventSubject("campaignemail");
    public static final EventSubject SMS_CAMPAIGN = new EventSubject("campaignsms");
    public static final EventSubject PROPOSAL_TEMPLATE = new EventSubject("proptemplate");
    public static final EventSubject PROPOSAL_DOCUMENT = new EventSubject("propdocument");
    public static final EventSubject ESTIMATE = new EventSubject("estimate");
    public static final EventSubject INVOICE = new EventSubject("invoice");
    public static final EventSubject DELIVERY = new EventSubject("delivery");
    public static final EventSubject ORDER = new EventSubject("order");
    public static final EventSubject PROFORMA = new EventSubject("proforma");
    public static final EventSubject MODEL = new EventSubject("model");

    private EventSubject(String value) {
        super(value);
    }

    @JsonCreator
    public static EventSubject of(String value) {
        return new EventSubject(value);
    }
}
