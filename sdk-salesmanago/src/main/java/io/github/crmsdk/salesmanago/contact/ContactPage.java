package io.github.crmsdk.salesmanago.contact;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of contacts.
 *
 * @param hasMore null if the vendor does not tell
 */
public record ContactPage<T>(
        @JsonAlias("modifiedContacts") List<T> contacts,
        @Nullable Boolean hasMore) {
    public ContactPage {
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
    }
}
