package io.github.crmsdk.sellsy.v1.lookup;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** What has custom fields. */
public final class CustomFieldTarget extends OpenEnum {
    public static final CustomFieldTarget CLIENT = new CustomFieldTarget("client");
    public static final CustomFieldTarget PROSPECT = new CustomFieldTarget("prospect");
    public static final CustomFieldTarget SUPPLIER = new CustomFieldTarget("supplier");
    public static final CustomFieldTarget PEOPLE = new CustomFieldTarget("people");
    public static final CustomFieldTarget OPPORTUNITY = new CustomFieldTarget("opportunity");
    public static final CustomFieldTarget DOCUMENT = new CustomFieldTarget("document");
    public static final CustomFieldTarget ITEM = new CustomFieldTarget("item");
    public static final CustomFieldTarget SERVICE = new CustomFieldTarget("service");
    public static final CustomFieldTarget TICKET = new CustomFieldTarget("ticket");
    public static final CustomFieldTarget PROJECT = new CustomFieldTarget("project");
    public static final CustomFieldTarget PURCHASE = new CustomFieldTarget("purchase");

    private CustomFieldTarget(String value) {
        super(value);
    }

    @JsonCreator
    public static CustomFieldTarget of(String value) {
        return new CustomFieldTarget(value);
    }
}
