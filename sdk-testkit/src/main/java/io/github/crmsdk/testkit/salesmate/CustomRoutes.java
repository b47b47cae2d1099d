package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Routes;
import io.github.crmsdk.testkit.internal.Routes.Match;
import java.util.ArrayList;
import java.util.List;

/** The records of custom modules, which an address names by number or internal name. */
final class CustomRoutes {
    private final Account account;
    private final Records records;
    private final RecordRoutes routes;
    private final Envelope envelope;

    CustomRoutes(Account account, Records records, RecordRoutes routes, Envelope envelope) {
        this.account = account;
        this.records = records;
        this.routes = routes;
        this.envelope = envelope;
    }

    void add(Routes all) {
        String path = "module/v4/{module}/records";
        all.on("POST", "module/v4/records/search", this::search);
        all.on("GET", "module/v4/modules/{module}", this::describe);
        all.on("POST", path, match -> routes.create(type(match), match));
        all.on("GET", path + "/{id}", this::get);
        all.on("PUT", path + "/{id}", match -> routes.update(type(match), match));
        all.on("DELETE", path + "/{id}", match -> routes.delete(type(match), match));
    }

    /** The shape of the answer is a guess: that of the other searches on v4. */
    private Answer search(Match match) {
        String module = Records.body(match.call()).path("moduleId").asText();
        return envelope.success(records.search(type(module), match.call()));
    }

    /** The address is documented, the members of the answer are a guess. */
    private Answer describe(Match match) {
        RecordType type = type(match);
        return envelope.success(Json.object().put("id", type.moduleId()).put("internalName", type.word()));
    }

    private Answer get(Match match) {
        ObjectNode read = records.get(type(match), match.segment("id"));
        String wanted = match.call().query("fieldsToQuery");
        if (wanted != null && !wanted.isEmpty()) {
            List<String> members = new ArrayList<>(List.of(wanted.split(",")));
            members.add("id");
            read.retain(members);
        }
        return envelope.success(read);
    }

    private RecordType type(Match match) {
        return type(match.segment("module"));
    }

    private RecordType type(String module) {
        return account.module(module).filter(RecordType::isCustom).orElseThrow(Refusal::noSuchAddress);
    }
}
