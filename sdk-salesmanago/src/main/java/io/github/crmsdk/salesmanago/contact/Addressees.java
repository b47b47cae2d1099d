package io.github.crmsdk.salesmanago.contact;

import io.github.crmsdk.salesmanago.model.Addressee;
import io.github.crmsdk.salesmanago.model.Lists;
import java.util.List;

/** Contacts to delete at once. */
public record Addressees(List<Addressee> contacts) {
    public Addressees {
        contacts = Lists.sized("contacts", contacts, Integer.MAX_VALUE);
    }
}
