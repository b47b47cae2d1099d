package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code Agenda}: tasks and calendar events under one collection; their ids never meet. */
final class AgendaMethods {
    private static final Map<String, String> PATHS = Map.of("task", "tasks", "event", "calendar-events");

    private final V1Context v1;
    private final AgendaForm form;

    AgendaMethods(V1Context v1) {
        this.v1 = v1;
        this.form = new AgendaForm(v1);
    }

    void add(V1Methods methods) {
        methods.on("Agenda.getList", this::list)
                .on("Agenda.getOne", params -> row(find(params)))
                .on("Agenda.create", this::create)
                .on("Agenda.update", this::update)
                .on("Agenda.delete", this::delete)
                .on("Agenda.updateOwner", params -> v1.updateOwner(find(params), params))
                .on("Agenda.updateStatus", this::updateStatus)
                .on("Agenda.getAvailableLabels", params -> labels())
                .on("Agenda.getLabel", this::label)
                .on("Agenda.getAvailableRappels", params -> alerts());
    }

    private JsonNode list(V1Params params) {
        ObjectNode search = params.search();
        String type = search.path("type").asText("");
        List<ObjectNode> found = Stream.of("task", "event")
                .filter(one -> type.isEmpty() || one.equals(type))
                .flatMap(one -> v1.account.all(path(one)).stream())
                .map(this::row)
                .filter(row -> fits(search, row))
                .toList();
        return v1.lists.of(params, found, row -> row.path("id").asText());
    }

    private static boolean fits(ObjectNode search, ObjectNode row) {
        return V1Search.isOneOf(search.path("labels"), row.path("label"))
                && V1Search.isOneOf(search.path("status"), row.path("status"))
                && V1Search.isOneOf(search.path("ownerId"), row.path("ownerid"))
                && V1Search.isOneOf(search.path("relatedType"), row.path("relatedtype"))
                && V1Search.isOneOf(search.path("relatedId"), row.path("relatedid"));
    }

    private ObjectNode row(ObjectNode record) {
        String type = typeOf(record);
        ObjectNode row =
                Json.object().put("id", String.valueOf(Values.id(record))).put("type", type);
        V1Members.read(type, record, row);
        row.put("status", record.path("status").asText().equals("done") ? "complete" : "ok");
        RelatedForm.read(record, row);
        row.put("created", V1Values.toV1("time", record.path("created")));
        List<ObjectNode> staffs = form.staffs(record).stream()
                .map(id -> Json.object().put("id", id.asText()).put("name", v1.staffName(id)))
                .toList();
        row.set("staffs", v1.lists.map(staffs, staff -> staff.path("id").asText()));
        return row;
    }

    private ObjectNode find(V1Params params) {
        long id = params.id("id");
        return v1.account.find("tasks", id).orElseGet(() -> v1.get("calendar-events", id));
    }

    private static String typeOf(ObjectNode record) {
        return record.has("datetime_start") ? "event" : "task";
    }

    private static String type(V1Params params) {
        String type = params.text("type");
        if (!PATHS.containsKey(type)) {
            throw V1Error.invalid("type");
        }
        return type;
    }

    /** The id of a new task comes as {@code taskid}, seen by one third party; that of an event likewise, a guess. */
    private JsonNode create(V1Params params) {
        String type = type(params);
        ObjectNode stored = v1.add(path(type), form.fresh(type, params.block(type)));
        ObjectNode answer = Json.object();
        answer.set(type + "id", V1Context.id(stored));
        return answer;
    }

    private JsonNode update(V1Params params) {
        String type = type(params);
        ObjectNode stored = v1.get(path(type), params.id("id"));
        ObjectNode changed = stored.deepCopy();
        form.write(type, params.block(type), changed);
        stored.setAll(changed);
        v1.touch(path(type), stored);
        return V1Context.id(stored);
    }

    private JsonNode delete(V1Params params) {
        ObjectNode stored = find(params);
        v1.account.remove(path(typeOf(stored)), Values.id(stored));
        return V1Context.id(stored);
    }

    private JsonNode updateStatus(V1Params params) {
        ObjectNode stored = find(params);
        String status = params.text("status");
        if (!List.of("ok", "complete").contains(status)) {
            throw V1Error.invalid("status");
        }
        stored.put("status", status.equals("complete") ? "done" : "todo");
        return V1Context.id(stored);
    }

    private Stream<ObjectNode> allLabels() {
        return PATHS.values().stream().sorted().flatMap(path -> v1.account.all(path + "/labels").stream());
    }

    /** Some labels lack {@code value}, as a third party found; here the inactive ones. */
    private JsonNode labels() {
        List<ObjectNode> labels = allLabels().map(AgendaMethods::shown).toList();
        return v1.lists.map(labels, label -> label.path("id").asText());
    }

    private JsonNode label(V1Params params) {
        long id = params.id("id");
        Optional<ObjectNode> label =
                allLabels().filter(one -> Values.id(one) == id).findFirst();
        return shown(label.orElseThrow(() -> V1Error.notLoadable("label", id)));
    }

    private static ObjectNode shown(ObjectNode label) {
        ObjectNode shown = Json.object().put("id", String.valueOf(Values.id(label)));
        if (label.path("is_active").asBoolean()) {
            shown.put("value", label.path("name").asText());
        }
        return shown.put("rank", label.path("rank").asText());
    }

    private ArrayNode alerts() {
        return Json.array(v1.account.lookups.path("alerts").properties().stream()
                .map(alert -> Json.object()
                        .put("id", alert.getKey())
                        .put("label", alert.getValue().asText()))
                .toList());
    }

    private static String path(String type) {
        return Objects.requireNonNull(PATHS.get(type), type);
    }
}
