package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code Client}, {@code Prospects} and {@code Supplier}: the companies and individuals of one type each. */
final class ThirdMethods {
    /** One of the three collections; {@code Supplier} takes its id like {@code Prospects}, which is a guess. */
    record Collection(String name, String type, String idName) {}

    static final List<Collection> COLLECTIONS = List.of(
            new Collection("Client", "client", "clientid"),
            new Collection("Prospects", "prospect", "id"),
            new Collection("Supplier", "supplier", "id"));

    private final V1Context v1;
    private final Set<SellsyQuirk> quirks;
    private final ThirdForm form;
    private final ThirdRows rows;
    private final ThirdSearch search;

    ThirdMethods(V1Context v1, Set<SellsyQuirk> quirks) {
        this.v1 = v1;
        this.quirks = quirks;
        this.form = new ThirdForm(v1);
        this.rows = new ThirdRows(v1);
        this.search = new ThirdSearch(v1);
    }

    void add(V1Methods methods) {
        for (Collection collection : COLLECTIONS) {
            String name = collection.name();
            methods.on(name + ".getList", params -> list(collection, params))
                    .on(name + ".getOne", params -> rows.one(find(v1, collection, params)))
                    .on(name + ".create", params -> create(collection, params))
                    .on(name + ".update", params -> update(collection, params))
                    .on(name + ".delete", params -> delete(collection, params))
                    .on(
                            name + ".updateOwner",
                            params -> v1.updateOwner(find(v1, collection, params.id("linkedid")), params))
                    .on(name + ".updateSharingStaffs", params -> share(collection, params))
                    .on(name + ".updateSharingGroups", params -> share(collection, params));
        }
        methods.on("Client.transformToProspect", params -> transform(COLLECTIONS.get(0), params, "prospect"))
                .on("Prospects.transformToCustomer", params -> transform(COLLECTIONS.get(1), params, "client"));
    }

    /** The record that the id among the parameters names, if it is of the collection. */
    static ObjectNode find(V1Context v1, Collection collection, V1Params params) {
        return find(v1, collection, params.id(collection.idName()));
    }

    private static ObjectNode find(V1Context v1, Collection collection, long id) {
        ObjectNode third = v1.third(id);
        if (!third.path("type").asText().equals(collection.type())) {
            throw V1Error.notLoadable("third", id);
        }
        return third;
    }

    private JsonNode list(Collection collection, V1Params params) {
        List<ObjectNode> found = Stream.of("companies", "individuals")
                .flatMap(path -> v1.account.all(path).stream())
                .filter(third -> third.path("type").asText().equals(collection.type()))
                .filter(search.of(params.search()))
                .map(rows::row)
                .toList();
        return v1.lists.of(params, found, row -> row.path("id").asText());
    }

    private JsonNode create(Collection collection, V1Params params) {
        ObjectNode stored = form.create(collection.type(), params);
        boolean wrapped = collection.name().equals("Client") && !quirks.contains(SellsyQuirk.BARE_CLIENT_ID);
        return wrapped ? Json.object().put("client_id", Values.id(stored)) : V1Context.id(stored);
    }

    private JsonNode update(Collection collection, V1Params params) {
        ObjectNode stored = find(v1, collection, params);
        form.update(stored, params);
        return V1Context.id(stored);
    }

    private JsonNode delete(Collection collection, V1Params params) {
        ObjectNode stored = find(v1, collection, params);
        String path = v1.pathOf(stored);
        new Records(v1.account, v1.links).delete(v1.account.resource(path), stored);
        return V1Context.id(stored);
    }

    private JsonNode share(Collection collection, V1Params params) {
        return V1Context.id(find(v1, collection, params.id("linkedid")));
    }

    private JsonNode transform(Collection collection, V1Params params, String type) {
        ObjectNode stored = find(v1, collection, params);
        stored.put("type", type);
        V1Members.extra(stored).put("transformationDate", Times.sql(v1.account.clock.instant()));
        v1.touch(v1.pathOf(stored), stored);
        return V1Context.id(stored);
    }
}
