package io.github.crmsdk.sellsy.search;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** A kind of records to search, or a part of one. */
public final class SearchType extends OpenEnum {
    public static final SearchType COMPANY = new SearchType("company");
    public static final SearchType COMPANY_CLIENT = new SearchType("company.client");
    public static final SearchType COMPANY_PROSPECT = new SearchType("company.prospect");
    public static final SearchType COMPANY_SUPPLIER = new SearchType("company.supplier");
    public static final SearchType INDIVIDUAL = new SearchType("individual");
    public static final SearchType INDIVIDUAL_CLIENT = new SearchType("individual.client");
    public static final SearchType INDIVIDUAL_PROSPECT = new SearchType("individual.prospect");
    public static final SearchType INDIVIDUAL_SUPPLIER = new SearchType("individual.supplier");
    public static final SearchType CONTACT = new SearchType("contact");
    public static final SearchType OPPORTUNITY = new SearchType("opportunity");
    public static final SearchType PURCHASE = new SearchType("purchase");
    public static final SearchType PURCHASE_PUR_INVOICE = new SearchType("purchase.purInvoice");
    public static final SearchType PURCHASE_PUR_DELIVERY = new SearchType("purchase.purDelivery");
    public static final SearchType PURCHASE_PUR_ORDER = new SearchType("purchase.purOrder");
    public static final SearchType PURCHASE_PUR_CREDIT_NOTE = new SearchType("purchase.purCreditNote");
    public static final SearchType ITEM = new SearchType("item");
    public static final SearchType ITEM_PRODUCT = new SearchType("item.product");
    public static final SearchType ITEM_PACKAGING = new SearchType("item.packaging");
    public static final SearchType ITEM_SHIPPING = new SearchType("item.shipping");
    public static final SearchType ITEM_SERVICE = new SearchType("item.service");
    public static final SearchType DECLINATION = new SearchType("declination");
    public static final SearchType DECLINATION_PRODUCT = new SearchType("declination.product");
    public static final SearchType DECLINATION_DECLINATION = new SearchType("declination.declination");
    public static final SearchType DOCUMENT = new SearchType("document");
    public static final SearchType DOCUMENT_ESTIMATE = new SearchType("document.estimate");
    public static final SearchType DOCUMENT_INVOICE = new SearchType("document.invoice");
    public static final SearchType DOCUMENT_DELIVERY = new SearchType("document.delivery");
    public static final SearchType DOCUMENT_ORDER = new SearchType("document.order");
    public static final SearchType DOCUMENT_PROFORMA = new SearchType("document.proforma");
    public static final SearchType DOCUMENT_CREDITNOTE = new SearchType("document.creditnote");
    public static final SearchType STAFF = new SearchType("staff");
    public static final SearchType TICKET = new SearchType("ticket");
    public static final SearchType REDACTOR = new SearchType("redactor");
    public static final SearchType REDACTOR_DOCUMENT = new SearchType("redactor.document");
    public static final SearchType REDACTOR_TEMPLATE = new SearchType("redactor.template");

    private SearchType(String value) {
        super(value);
    }

    @JsonCreator
    public static SearchType of(String value) {
        return new SearchType(value);
    }
}
