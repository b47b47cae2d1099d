package io.github.crmsdk.sellsy.contact;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a contact is to become for a company.
 *
 * @param roles none takes all roles away; the first contact of a company gets all, whatever this says
 */
public record ContactRoles(Set<ContactRole> roles) {
    public ContactRoles {
        roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
    }

    public static ContactRoles of(ContactRole... roles) {
        return new ContactRoles(new LinkedHashSet<>(List.of(roles)));
    }
}
