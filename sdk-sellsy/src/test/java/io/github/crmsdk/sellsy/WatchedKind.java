package io.github.crmsdk.sellsy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.testkit.sellsy.SellsySimulator;
import java.time.Instant;
import java.util.Locale;
import java.util.function.BiFunction;

/** The kinds of record that can be watched, each with a record as the vendor keeps it. */
enum WatchedKind {
    COMPANIES(
            "{'type':'client','name':'Acme'}",
            (client, options) -> client.companies().watch(options)),
    INDIVIDUALS(
            "{'type':'client','last_name':'Doe'}",
            (client, options) -> client.individuals().watch(options)),
    CONTACTS("{'last_name':'Doe'}", (client, options) -> client.contacts().watch(options)),
    OPPORTUNITIES(
            "{'name':'Website','number':'OPP-1','pipeline':1,'step':1,'source':1,'probability':10,'amount':'1.00',"
                    + "'note':'','company_id':1001,'related':[{'type':'company','id':1001}]}",
            (client, options) -> client.opportunities().watch(options)),
    TASKS(
            "{'label_id':1,'due_date':'2026-01-01T00:00:00+00:00'}",
            (client, options) -> client.tasks().watch(options)),
    CALENDAR_EVENTS(
            "{'title':'Demo','description':'','label_id':1,'datetime_start':'2026-01-01T00:00:00+00:00',"
                    + "'datetime_end':'2026-01-01T01:00:00+00:00'}",
            (client, options) -> client.calendarEvents().watch(options)),
    COMMENTS(
            "{'description':'Called back'}",
            (client, options) -> client.comments().watch(options));

    private final String json;
    private final BiFunction<SellsyClient, WatchOptions, Watch<?>> opened;

    WatchedKind(String json, BiFunction<SellsyClient, WatchOptions, Watch<?>> opened) {
        this.json = json.replace("'", "\"");
        this.opened = opened;
    }

    Watch<?> watch(SellsyClient client, WatchOptions options) {
        return opened.apply(client, options);
    }

    /** Stores a record that was created then; tells its id. */
    long put(SellsySimulator account, Instant created) {
        return account.put(path(), record().put("created", created.toString()));
    }

    private ObjectNode record() {
        try {
            return new ObjectMapper().readValue(json, ObjectNode.class);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(wrong);
        }
    }

    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
