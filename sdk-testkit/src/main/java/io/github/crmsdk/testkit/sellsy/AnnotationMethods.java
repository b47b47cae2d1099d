package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.List;

/**
 * {@code Annotations}: the comments. Their list wraps each hit and has no {@code infos}, as a third party recorded. One on
 * something that v2 cannot comment on, such as a task, keeps what it is about as its own.
 */
final class AnnotationMethods {
    private static final String COMMENTS = "comments";

    private final V1Context v1;
    private final RelatedForm related;

    AnnotationMethods(V1Context v1) {
        this.v1 = v1;
        this.related = new RelatedForm(v1);
    }

    void add(V1Methods methods) {
        methods.on("Annotations.getList", this::list)
                .on("Annotations.getOne", params -> row(v1.get(COMMENTS, params.id("id"))))
                .on("Annotations.create", this::create)
                .on("Annotations.update", this::update)
                .on("Annotations.delete", this::delete)
                .on(
                        "Annotations.updateOwner",
                        params -> v1.updateOwner(v1.get(COMMENTS, params.id("linkedid")), params));
    }

    private JsonNode list(V1Params params) {
        ObjectNode search = params.search();
        List<ObjectNode> found = v1.account.all(COMMENTS).stream()
                .map(this::row)
                .filter(row -> fits(search, row))
                .toList();
        ObjectNode page = v1.lists.of(params, found, row -> row.path("id").asText());
        ObjectNode answer = Json.object();
        List<ObjectNode> wrapped = Values.elements(page.get("result"))
                .map(row -> Json.object().<ObjectNode>set("datas", row))
                .toList();
        answer.set(
                "result",
                v1.lists.map(wrapped, hit -> hit.path("datas").path("id").asText()));
        answer.set("alerts", Json.array(List.of()));
        return answer;
    }

    private static boolean fits(ObjectNode search, ObjectNode row) {
        return V1Search.isOneOf(search.path("id"), row.path("relatedid"))
                && V1Search.isOneOf(search.path("type"), row.path("relatedtype"));
    }

    private ObjectNode row(ObjectNode comment) {
        ObjectNode row = Json.object().put("id", String.valueOf(Values.id(comment)));
        RelatedForm.read(comment, row);
        return row.put("ownerid", comment.path("owner_id").asText("1"))
                .put("canEdit", "Y")
                .put("isMine", comment.path("owner_id").asLong(1) == 1 ? "Y" : "N")
                .put("parentid", comment.path("parent_id").asText("0"))
                .put("timestamp", V1Values.toV1("time", comment.path("created")))
                .put("lastupdatetimestamp", V1Values.toV1("time", comment.path("updated")))
                .put("annotation", comment.path("description").asText());
    }

    private JsonNode create(V1Params params) {
        ObjectNode block = params.block("annotation");
        for (String name : List.of("relatedtype", "relatedid", "text")) {
            if (block.path(name).asText().isBlank()) {
                throw V1Error.missing("annotation." + name);
            }
        }
        ObjectNode record = v1.account.fresh(COMMENTS);
        write(block, record);
        related.write(block, record);
        return V1Context.id(v1.add(COMMENTS, record));
    }

    private JsonNode update(V1Params params) {
        ObjectNode stored = v1.get(COMMENTS, params.id("id"));
        ObjectNode changed = stored.deepCopy();
        write(params.block("annotation"), changed);
        stored.setAll(changed);
        v1.touch(COMMENTS, stored);
        return V1Context.id(stored);
    }

    private void write(ObjectNode block, ObjectNode record) {
        ObjectNode members = block.deepCopy();
        members.remove(List.of("relatedtype", "relatedid"));
        V1Members.write("annotation", members, record);
        if (!record.path("parent_id").isNull()) {
            v1.get(COMMENTS, record.path("parent_id").asLong());
        }
    }

    private JsonNode delete(V1Params params) {
        ObjectNode stored = v1.get(COMMENTS, params.id("id"));
        v1.account.remove(COMMENTS, Values.id(stored));
        return V1Context.id(stored);
    }
}
