package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Json;
import io.github.crmsdk.testkit.internal.Routes;
import io.github.crmsdk.testkit.internal.Routes.Match;
import java.util.List;

/** What hangs under a record: its addresses, its custom fields and its smart tags. */
final class OwnedRoutes {
    private static final Rule TAGS = Rule.of(Json.parse("[{\"value\":\"text 1..\",\"id\":\"integer @smart-tags\"}]"));

    private final V2Context v2;
    private final Resource addresses;

    OwnedRoutes(V2Context v2) {
        this.v2 = v2;
        this.addresses = v2.account.resource(Addresses.PATH);
    }

    void add(Routes routes) {
        List.of("companies", "individuals", "contacts").forEach(path -> addAddresses(routes, path));
        List.of("companies", "individuals", "contacts", "opportunities").forEach(path -> addOthers(routes, path));
    }

    private void addAddresses(Routes routes, String path) {
        String all = path + "/{owner}/addresses";
        routes.on("GET", all, match -> {
            List<ObjectNode> rows =
                    Addresses.of(v2.account, path, owner(path, match)).toList();
            return Answer.json(200, v2.page(addresses, match.call(), rows));
        });
        routes.on("POST", all, match -> addAddress(path, match));
        routes.on("GET", all + "/{id}", match -> v2.record(200, addresses, match.call(), address(path, match)));
        routes.on("PUT", all + "/{id}", match -> changeAddress(path, match));
        routes.on("DELETE", all + "/{id}", match -> {
            ObjectNode address = address(path, match);
            Addresses.forget(owner(path, match), address);
            v2.account.remove(Addresses.PATH, Values.id(address));
            return V2Context.noContent();
        });
    }

    private void addOthers(Routes routes, String path) {
        routes.on("GET", path + "/{owner}/custom-fields", match -> {
            Resource fields = v2.account.resource(CustomValues.PATH);
            return Answer.json(200, v2.page(fields, match.call(), v2.customValues.all(path, owner(path, match))));
        });
        routes.on("PUT", path + "/{owner}/custom-fields", match -> recordCustomFields(path, match));
        routes.on("GET", path + "/{owner}/smart-tags", match -> tags(match.call(), owner(path, match)));
        routes.on("POST", path + "/{owner}/smart-tags", match -> assign(match.call(), owner(path, match)));
    }

    private Answer addAddress(String path, Match match) {
        ObjectNode owner = owner(path, match);
        ObjectNode body = V2Context.object(match.call());
        v2.records.checkNew(addresses, body);
        if (V2Context.isVerifying(match.call())) {
            return V2Context.noContent();
        }
        ObjectNode address = v2.account.put(Addresses.PATH, body);
        Addresses.keep(v2.account, path, owner, address);
        return v2.record(201, addresses, match.call(), address);
    }

    private Answer changeAddress(String path, Match match) {
        ObjectNode address = address(path, match);
        ObjectNode body = V2Context.object(match.call());
        v2.records.checkChange(addresses, address, body);
        if (V2Context.isVerifying(match.call())) {
            return V2Context.noContent();
        }
        Account.merge(address, body);
        Addresses.keep(v2.account, path, owner(path, match), address);
        return v2.record(200, addresses, match.call(), address);
    }

    private Answer recordCustomFields(String path, Match match) {
        ObjectNode owner = owner(path, match);
        JsonNode body = V2Context.json(match.call());
        v2.customValues.check(path, body);
        if (V2Context.isVerifying(match.call())) {
            return V2Context.noContent();
        }
        v2.customValues.record(owner, body);
        return V2Context.empty(200);
    }

    private Answer assign(RecordedCall call, ObjectNode owner) {
        JsonNode body = V2Context.json(call);
        BodyCheck.check(v2.account, "body", TAGS, body);
        List<Long> ids = Values.elements(body).map(this::tag).toList();
        SmartTags.assign(owner, ids);
        return tags(call, owner);
    }

    private long tag(JsonNode written) {
        if (written.has("id") == written.has("value")) {
            throw Refusal.invalid("body", "each tag must have a value or an id");
        }
        return written.has("id")
                ? Values.id(written)
                : SmartTags.named(v2.account, written.get("value").asText());
    }

    private Answer tags(RecordedCall call, ObjectNode owner) {
        List<ObjectNode> rows = Values.elements(SmartTags.of(v2.account, owner))
                .map(ObjectNode.class::cast)
                .toList();
        return Answer.json(200, v2.page(v2.account.resource(SmartTags.PATH), call, rows));
    }

    private ObjectNode owner(String path, Match match) {
        return v2.account.get(path, match.segment("owner"));
    }

    private ObjectNode address(String path, Match match) {
        ObjectNode address = v2.account.get(Addresses.PATH, match.segment("id"));
        return Addresses.of(v2.account, path, owner(path, match))
                .filter(one -> Values.id(one) == Values.id(address))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("address", match.segment("id")));
    }
}
