package io.github.crmsdk.sellsy.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** What a contact is to a company. */
public final class ContactRole extends OpenEnum {
    public static final ContactRole MAIN = new ContactRole("main");
    public static final ContactRole INVOICING = new ContactRole("invoicing");
    public static final ContactRole DUNNING = new ContactRole("dunning");

    private ContactRole(String value) {
        super(value);
    }

    @JsonCreator
    public static ContactRole of(String value) {
        return new ContactRole(value);
    }
}
