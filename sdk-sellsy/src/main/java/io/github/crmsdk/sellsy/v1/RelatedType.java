package io.github.crmsdk.sellsy.v1;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/**
 * What an event, a task or a comment is about. All of these are known for comments; {@link #THIRD}, {@link #PEOPLE}, {@link
 * #OPPORTUNITY}, {@link #INVOICE} and {@link #CREDITNOTE} for events and tasks.
 */
public final class RelatedType extends OpenEnum {
    public static final RelatedType THIRD = new RelatedType("third");
    public static final RelatedType PEOPLE = new RelatedType("people");
    public static final RelatedType OPPORTUNITY = new RelatedType("opportunity");
    public static final RelatedType TASK = new RelatedType("task");
    public static final RelatedType DASHBOARD = new RelatedType("dashboard");
    public static final RelatedType ITEM = new RelatedType("item");
    public static final RelatedType ESTIMATE = new RelatedType("estimate");
    public static final RelatedType CREDITNOTE = new RelatedType("creditnote");
    public static final RelatedType ORDER = new RelatedType("order");
    public static final RelatedType DELIVERY = new RelatedType("delivery");
    public static final RelatedType PROFORMA = new RelatedType("proforma");
    public static final RelatedType INVOICE = new RelatedType("invoice");
    public static final RelatedType PUR_ORDER = new RelatedType("purOrder");
    public static final RelatedType PUR_DELIVERY = new RelatedType("purDelivery");
    public static final RelatedType PUR_INVOICE = new RelatedType("purInvoice");
    public static final RelatedType PUR_CREDIT_NOTE = new RelatedType("purCreditNote");

    private RelatedType(String value) {
        super(value);
    }

    @JsonCreator
    public static RelatedType of(String value) {
        return new RelatedType(value);
    }
}
