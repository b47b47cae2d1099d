package io.github.crmsdk.salesmanago.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** Where a contact stands with the company. */
public final class ContactState extends OpenEnum {
    public static final ContactState CUSTOMER = new ContactState("CUSTOMER");
    public static final ContactState PROSPECT = new ContactState("PROSPECT");
    public static final ContactState PARTNER = new ContactState("PARTNER");
    public static final ContactState OTHER = new ContactState("OTHER");
    public static final ContactState UNKNOWN = new ContactState("UNKNOWN");

    private ContactState(String value) {
        super(value);
    }

    @JsonCreator
    public static ContactState of(String value) {
        return new ContactState(value);
    }
}
