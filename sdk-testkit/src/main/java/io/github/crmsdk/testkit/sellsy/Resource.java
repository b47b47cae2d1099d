package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * What a resource file says of the records under one path.
 *
 * @param path the path of the collection, which is also its name
 * @param countsWith the path of the resource with which it shares its ids, usually its own
 * @param firstId where its ids start
 * @param operations which of list, search, get, create, update, patch, delete and verify exist
 * @param fields what may be written
 * @param initial the members of a new record in their order
 * @param reads by written member, in which form it is read; see {@link Reader}
 * @param filters by filter, what it compares; see {@link Filters}
 * @param orders by name of an order, the member that it sorts by
 * @param embeds by name, what is embedded; see {@link Embeds}
 * @param updated the member that tells the time of the last change, empty if there is none
 */
record Resource(
        String path,
        String countsWith,
        long firstId,
        Set<String> operations,
        Rule.Members fields,
        ObjectNode initial,
        Map<String, String> reads,
        Map<String, String> filters,
        Map<String, String> orders,
        Map<String, String> embeds,
        String updated) {

    boolean can(String operation) {
        return operations.contains(operation);
    }

    /** The word for one record, as the errors use it. */
    String word() {
        return path.replaceFirst(".*/", "")
                .replace('-', '_')
                .replaceFirst("ies$", "y")
                .replaceFirst("(?<=x|ss)es$", "")
                .replaceFirst("s$", "");
    }
}
