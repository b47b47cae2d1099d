package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The addresses of companies, individuals and contacts; the main ones are members of their owner too. */
final class Addresses {
    static final String PATH = "addresses";
    private static final String OWNER = "_owner";

    private Addresses() {}

    static Stream<ObjectNode> of(Account account, String path, ObjectNode owner) {
        String key = key(path, owner);
        return account.all(PATH).stream()
                .filter(address -> address.path(OWNER).asText().equals(key));
    }

    /** Makes an address, or one that is stored already, belong to an owner. */
    static void keep(Account account, String path, ObjectNode owner, ObjectNode address) {
        address.put(OWNER, key(path, owner));
        address.put("country", new Locale("", address.path("country_code").asText()).getDisplayCountry(Locale.ENGLISH));
        for (String role : List.of("invoicing", "delivery")) {
            keepRole(account, path, owner, address, role);
        }
    }

    static void forget(ObjectNode owner, ObjectNode address) {
        for (String role : List.of("invoicing", "delivery")) {
            if (owner.path(role + "_address_id").asLong() == Values.id(address)) {
                owner.putNull(role + "_address_id");
            }
        }
    }

    private static void keepRole(Account account, String path, ObjectNode owner, ObjectNode address, String role) {
        String flag = "is_" + role + "_address";
        String member = role + "_address_id";
        if (address.path(flag).asBoolean()) {
            of(account, path, owner).forEach(other -> other.put(flag, Values.id(other) == Values.id(address)));
            owner.put(member, Values.id(address));
        } else if (owner.path(member).asLong() == Values.id(address)) {
            owner.putNull(member);
        }
    }

    private static String key(String path, ObjectNode owner) {
        return path + "/" + Values.id(owner);
    }
}
