package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Plain numbered records, created a minute apart, the last one now. */
final class Seeds {
    private final Account account;
    private final Relations relations;

    Seeds(Account account) {
        this.account = account;
        this.relations = new Relations(account);
    }

    /** Stores a record unchecked and fills in what follows from its relations; tells the id. */
    long put(String path, ObjectNode record) {
        ObjectNode stored = account.put(path, record);
        ObjectNode given = record.deepCopy();
        given.remove("status");
        relations.settle(account.resource(path), stored, given);
        return Values.id(stored);
    }

    List<Long> companies(int count) {
        return plant(
                "companies",
                count,
                number -> Json.object()
                        .put("type", "client")
                        .put("name", "Company " + number)
                        .put("email", "office" + number + "@example.com"));
    }

    List<Long> individuals(int count) {
        return plant("individuals", count, number -> person(number).put("type", "prospect"));
    }

    List<Long> contacts(int count) {
        return plant("contacts", count, Seeds::person);
    }

    List<Long> opportunities(int count) {
        long company = company();
        return plant("opportunities", count, number -> {
            ObjectNode opportunity = Json.object()
                    .put("name", "Opportunity " + number)
                    .put("pipeline", 1)
                    .put("step", 1)
                    .put("source", 1)
                    .put("amount", number * 100 + ".00");
            return related(opportunity, company);
        });
    }

    List<Long> tasks(int count) {
        String due = Times.iso(account.clock.instant());
        return plant(
                "tasks",
                count,
                number -> Json.object()
                        .put("title", "Task " + number)
                        .put("label_id", 1)
                        .put("due_date", due));
    }

    List<Long> comments(int count) {
        long company = company();
        return plant(
                "comments", count, number -> related(Json.object().put("description", "Comment " + number), company));
    }

    private static ObjectNode person(int number) {
        return Json.object()
                .put("first_name", "First" + number)
                .put("last_name", "Last" + number)
                .put("email", "person" + number + "@example.com");
    }

    private static ObjectNode related(ObjectNode record, long company) {
        record.putArray("related").addObject().put("id", company).put("type", "company");
        return record;
    }

    private long company() {
        return account.all("companies").stream()
                .findFirst()
                .map(Values::id)
                .orElseGet(() -> companies(1).get(0));
    }

    private List<Long> plant(String path, int count, IntFunction<ObjectNode> record) {
        Instant now = account.clock.instant();
        String updated = account.resource(path).updated();
        int before = account.all(path).size();
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> {
                    String created = Times.iso(now.minusSeconds(60L * (count - number)));
                    ObjectNode planted = record.apply(before + number).put("created", created);
                    return put(path, updated.isEmpty() ? planted : planted.put(updated, created));
                })
                .toList();
    }
}
