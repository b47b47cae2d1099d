package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The links between contacts and companies or individuals. A link is a record of its own, whose id is what v1 calls
 * {@code thirdcontactid}. Which contact has a role is a member of the company or individual.
 */
final class Links {
    private static final String LINKS = "links";
    private static final String THIRD = "third_id";
    private static final String CONTACT = "contact_id";

    private final Account account;

    Links(Account account) {
        this.account = account;
    }

    /** Tells the id of the link, which is made if there is none. */
    long link(long third, long contact) {
        return find(third, contact)
                .orElseGet(
                        () -> account.put(LINKS, Json.object().put(THIRD, third).put(CONTACT, contact)))
                .path("id")
                .asLong();
    }

    Optional<ObjectNode> find(long third, long contact) {
        return ofThird(third)
                .filter(link -> link.path(CONTACT).asLong() == contact)
                .findFirst();
    }

    void unlink(ObjectNode link) {
        long contact = link.path(CONTACT).asLong();
        third(link.path(THIRD).asLong()).ifPresent(third -> roles(third, contact, List.of()));
        account.remove(LINKS, link.path("id").asLong());
    }

    Stream<ObjectNode> ofThird(long third) {
        return account.where(LINKS, THIRD, third);
    }

    Stream<ObjectNode> ofContact(long contact) {
        return account.where(LINKS, CONTACT, contact);
    }

    Stream<ObjectNode> contactsOf(long third) {
        return ofThird(third)
                .flatMap(link -> account.find("contacts", link.path(CONTACT).asLong()).stream());
    }

    /** The company or individual of an id: they count together. */
    Optional<ObjectNode> third(long id) {
        return account.find("companies", id).or(() -> account.find("individuals", id));
    }

    /** Gives a contact exactly these roles. */
    static void roles(ObjectNode third, long contact, List<String> roles) {
        for (String role : List.of("main", "invoicing", "dunning")) {
            String member = role + "_contact_id";
            if (roles.contains(role)) {
                third.put(member, contact);
            } else if (third.path(member).asLong() == contact) {
                third.putNull(member);
            }
        }
    }

    /** Forgets the links of a record that is deleted. */
    void forget(Resource resource, long id) {
        if (List.of("companies", "individuals", "contacts").contains(resource.path())) {
            (resource.path().equals("contacts") ? ofContact(id) : ofThird(id))
                    .toList()
                    .forEach(this::unlink);
        }
    }

    Predicate<ObjectNode> toContacts(String path, List<Long> contacts) {
        return record -> account.find(path, Values.id(record)).isPresent()
                && ofThird(Values.id(record))
                        .anyMatch(link -> contacts.contains(link.path(CONTACT).asLong()));
    }

    Predicate<ObjectNode> toThirds(String path, List<Long> thirds) {
        return record -> ofContact(Values.id(record))
                .map(link -> link.path(THIRD).asLong())
                .anyMatch(third ->
                        thirds.contains(third) && account.find(path, third).isPresent());
    }

    Predicate<ObjectNode> isLinked(boolean wanted) {
        return record -> ofContact(Values.id(record)).findAny().isPresent() == wanted;
    }
}
