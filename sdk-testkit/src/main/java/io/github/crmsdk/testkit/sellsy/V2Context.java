package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the routes of v2 share: the account, how it is read, and the plain answers. */
final class V2Context {
    final Account account;
    final Links links;
    final Records records;
    final CustomValues customValues;
    final Views views;
    final Reader reader;

    V2Context(Account account, Records records, Links links, Set<SellsyQuirk> quirks) {
        this.account = account;
        this.records = records;
        this.links = links;
        this.customValues = new CustomValues(account);
        this.reader = new Reader(account, quirks);
        this.views = new Views(reader, new Embeds(account, reader, customValues));
    }

    /** The page of the records that a call asks for. */
    ObjectNode page(Resource resource, RecordedCall call, Collection<ObjectNode> rows) {
        return new Page(resource, call).of(rows, views.of(resource, call));
    }

    /** One record as a call wants to see it. */
    Answer record(int status, Resource resource, RecordedCall call, ObjectNode record) {
        return Answer.json(status, views.of(resource, call).apply(record));
    }

    /** The values of a list in the query, which PHP writes as {@code embed[]} and as {@code embed[0]}. */
    static List<String> listed(RecordedCall call, String name) {
        return call.query().entrySet().stream()
                .filter(entry -> entry.getKey().matches(name + "\\[\\d*]"))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    static boolean isVerifying(RecordedCall call) {
        return "true".equals(call.query("verify"));
    }

    static Answer noContent() {
        return empty(204);
    }

    static Answer empty(int status) {
        return new Answer(status, Map.of(), "");
    }

    static JsonNode json(RecordedCall call) {
        try {
            return call.json();
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("body", "is not JSON");
        }
    }

    static ObjectNode object(RecordedCall call) {
        if (json(call) instanceof ObjectNode object) {
            return object;
        }
        throw Refusal.invalid("body", "must be an object");
    }
}
