package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What v2 can do with a record of any resource. */
final class Records {
    private final Account account;
    private final Links links;
    private final Relations relations;

    Records(Account account, Links links) {
        this.account = account;
        this.links = links;
        this.relations = new Relations(account);
    }

    /** Checks a body as {@link #create} does, and changes nothing. */
    void checkNew(Resource resource, ObjectNode body) {
        BodyCheck.check(account, resource, body, true);
        relations.check(resource, body, body);
    }

    ObjectNode create(Resource resource, ObjectNode body) {
        checkNew(resource, body);
        ObjectNode record = account.put(resource.path(), written(resource, body));
        relations.settle(resource, record, body);
        account.announce(resource.path(), record);
        return record;
    }

    /** Checks a body as {@link #update} does, and changes nothing. */
    void checkChange(Resource resource, ObjectNode record, ObjectNode body) {
        BodyCheck.check(account, resource, body, false);
        ObjectNode changed = record.deepCopy();
        Account.merge(changed, body);
        relations.check(resource, changed, body);
    }

    void update(Resource resource, ObjectNode record, ObjectNode body) {
        checkChange(resource, record, body);
        Account.merge(record, written(resource, body));
        relations.settle(resource, record, body);
        account.touch(resource, record);
    }

    void delete(Resource resource, ObjectNode record) {
        links.forget(resource, Values.id(record));
        List.copyOf(Addresses.of(account, resource.path(), record).toList())
                .forEach(address -> account.remove(Addresses.PATH, Values.id(address)));
        account.remove(resource.path(), Values.id(record));
    }

    /** Amounts are kept as text, in which form they are documented, whichever way they came. */
    private static ObjectNode written(Resource resource, ObjectNode body) {
        ObjectNode written = body.deepCopy();
        JsonNode amount = written.path("amount");
        if (resource.path().equals("opportunities") && amount.isNumber()) {
            written.put("amount", amount.decimalValue().toPlainString());
        }
        return written;
    }
}
