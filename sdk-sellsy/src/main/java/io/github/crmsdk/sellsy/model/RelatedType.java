package io.github.crmsdk.sellsy.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** What kind of record something belongs to. Which kinds a resource takes stands there. */
public final class RelatedType extends OpenEnum {
    public static final RelatedType COMPANY = new RelatedType("company");
    public static final RelatedType INDIVIDUAL = new RelatedType("individual");
    public static final RelatedType CONTACT = new RelatedType("contact");
    public static final RelatedType OPPORTUNITY = new RelatedType("opportunity");
    public static final RelatedType ITEM = new RelatedType("item");
    public static final RelatedType ESTIMATE = new RelatedType("estimate");
    public static final RelatedType INVOICE = new RelatedType("invoice");
    public static final RelatedType CREDITNOTE = new RelatedType("creditnote");
    public static final RelatedType ORDER = new RelatedType("order");
    public static final RelatedType DELIVERY = new RelatedType("delivery");
    public static final RelatedType PROFORMA = new RelatedType("proforma");
    public static final RelatedType MODEL = new RelatedType("model");
    public static final RelatedType PURCHASE_ORDER = new RelatedType("purchase-order");
    public static final RelatedType PURCHASE_DELIVERY = new RelatedType("purchase-delivery");
    public static final RelatedType PURCHASE_INVOICE = new RelatedType("purchase-invoice");
    public static final RelatedType PURCHASE_CREDITNOTE = new RelatedType("purchase-creditnote");
    public static final RelatedType REDACTOR_TEMPLATE = new RelatedType("redactor-template");
    public static final RelatedType REDACTOR_DOCUMENT = new RelatedType("redactor-document");
    public static final RelatedType CAMPAIGN = new RelatedType("campaign");

    private RelatedType(String value) {
        super(value);
    }

    @JsonCreator
    public static RelatedType of(String value) {
        return new RelatedType(value);
    }
}
