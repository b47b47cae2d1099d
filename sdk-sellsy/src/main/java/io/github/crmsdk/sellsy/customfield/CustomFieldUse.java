package io.github.crmsdk.sellsy.customfield;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** What a custom field can be used on. */
public final class CustomFieldUse extends OpenEnum {
    public static final CustomFieldUse DOCUMENT = new CustomFieldUse("document");
    public static final CustomFieldUse CONTACT = new CustomFieldUse("contact");
    public static final CustomFieldUse CLIENT = new CustomFieldUse("client");
    public static final CustomFieldUse PROSPECT = new CustomFieldUse("prospect");
    public static final CustomFieldUse SUPPLIER = new CustomFieldUse("supplier");
    public static final CustomFieldUse ITEM = new CustomFieldUse("item");
    public static final CustomFieldUse PRODUCT = new CustomFieldUse("product");
    public static final CustomFieldUse SERVICE = new CustomFieldUse("service");
    public static final CustomFieldUse TICKET = new CustomFieldUse("ticket");
    public static final CustomFieldUse TASK = new CustomFieldUse("task");
    public static final CustomFieldUse PURCHASE = new CustomFieldUse("purchase");
    public static final CustomFieldUse OPPORTUNITY = new CustomFieldUse("opportunity");
    public static final CustomFieldUse PROJECT = new CustomFieldUse("project");
    public static final CustomFieldUse STAFF = new CustomFieldUse("staff");
    public static final CustomFieldUse SITE = new CustomFieldUse("site");

    private CustomFieldUse(String value) {
        super(value);
    }

    @JsonCreator
    public static CustomFieldUse of(String value) {
        return new CustomFieldUse(value);
    }
}
