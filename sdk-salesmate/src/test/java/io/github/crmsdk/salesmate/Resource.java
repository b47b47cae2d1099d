package io.github.crmsdk.salesmate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.testkit.salesmate.SalesmateSimulator;
import java.time.Instant;
import java.util.function.BiFunction;

/** The four kinds of record that can be watched. */
public enum Resource {
    DEALS(
            "deal",
            (client, options) -> client.deals().watch(options),
            (client, options) -> client.deals().watchChanges(options)),
    ACTIVITIES(
            "activity",
            (client, options) -> client.activities().watch(options),
            (client, options) -> client.activities().watchChanges(options)),
    CONTACTS(
            "contact",
            (client, options) -> client.contacts().watch(options),
            (client, options) -> client.contacts().watchChanges(options)),
    COMPANIES(
            "company",
            (client, options) -> client.companies().watch(options),
            (client, options) -> client.companies().watchChanges(options));

    private final String word;
    private final BiFunction<SalesmateClient, WatchOptions, Watch<?>> watch;
    private final BiFunction<SalesmateClient, WatchOptions, Watch<?>> watchChanges;

    Resource(
            String word,
            BiFunction<SalesmateClient, WatchOptions, Watch<?>> watch,
            BiFunction<SalesmateClient, WatchOptions, Watch<?>> watchChanges) {
        this.word = word;
        this.watch = watch;
        this.watchChanges = watchChanges;
    }

    public Watch<?> watchChanges(SalesmateClient client, WatchOptions options) {
        return watchChanges.apply(client, options);
    }

    /** Changes a record at that time. */
    public void rewrite(SalesmateSimulator account, long id, Instant changedAt) {
        ObjectNode record = account.record(word, id).orElseThrow();
        account.put(word, record.put("lastModifiedAt", changedAt.toString()));
    }

    public void delete(SalesmateSimulator account, long id) {
        account.remove(word, id);
    }

    public Watch<?> watch(SalesmateClient client, WatchOptions options) {
        return watch.apply(client, options);
    }

    /** Stores a record that was created then. */
    public long put(SalesmateSimulator account, Instant createdAt) {
        ObjectNode record = JsonNodeFactory.instance.objectNode().put("owner", 1);
        return account.put(word, record.put("createdAt", createdAt.toString()));
    }

    /** Stores so many records, a minute apart, the last one now. */
    public void seed(SalesmateSimulator account, int count, Instant now) {
        for (int i = count - 1; i >= 0; i--) {
            put(account, now.minusSeconds(60L * i));
        }
    }
}
