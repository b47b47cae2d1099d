package io.github.crmsdk.testkit.sharpspring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Json;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The one address of the API and the methods behind it. */
final class Api {
    private static final String NO_CLUSTER = "Unable to determine clusterID from provided accountID/secretKey";

    private final Map<String, Function<Call, Outcome>> methods = new HashMap<>();
    private final Settings settings;
    private final Envelope envelope;
    private final Reads reads;
    private final Writes writes;
    final Gate gate;

    Api(Account account, Settings settings, Set<SharpSpringQuirk> quirks) {
        this.settings = settings;
        gate = new Gate(settings);
        envelope = new Envelope(quirks, gate);
        Codec codec = new Codec(quirks);
        reads = new Reads(account, codec, quirks);
        writes = new Writes(account, codec, quirks);
        account.types().forEach(type -> type.methods().forEach(method -> add(type, method)));
        methods.put("updateLeadsV2", call -> writes.update(account.type("lead"), call, true));
        new EventMethods(account, reads, quirks).add(methods);
        new OtherMethods(account, reads, writes).add(methods);
    }

    private void add(RecordType type, String method) {
        switch (method) {
            case "create" -> methods.put("create" + type.many(), call -> writes.create(type, call));
            case "create1" -> methods.put("create" + type.one(), call -> writes.create(type, call));
            case "update" -> methods.put("update" + type.many(), call -> writes.update(type, call, false));
            case "update1" -> methods.put("update" + type.one(), call -> writes.update(type, call, false));
            case "delete" -> methods.put("delete" + type.many(), call -> writes.delete(type, call));
            case "delete1" -> methods.put("delete" + type.one(), call -> writes.delete(type, call));
            case "get" -> methods.put("get" + type.one(), call -> reads.get(type, call));
            case "list" -> methods.put("get" + type.many(), call -> reads.list(type, call));
            case "range" -> methods.put("get" + type.many() + "DateRange", call -> reads.range(type, call));
            default -> throw new IllegalArgumentException("no such method: " + method);
        }
    }

    Answer answer(RecordedCall call) {
        if (!call.path().matches("/pubapi/v1(\\.2)?/?") || !call.method().equals("POST")) {
            return Answer.text(404, "text/html; charset=utf-8", "<html><body>Not found</body></html>");
        }
        if (!gate.knows(call)) {
            return Answer.text(401, "text/html; charset=utf-8", NO_CLUSTER)
                    .header("WWW-Authenticate", "Basic realm=\"SharpSpring\"");
        }
        JsonNode id = NullNode.getInstance();
        try {
            JsonNode request = body(call);
            id = request.path("id").isMissingNode() ? id : request.get("id");
            gate.count();
            return envelope.success(carryOut(request, call.path().contains("v1.2")), id);
        } catch (Refusal refusal) {
            return envelope.failure(refusal, id);
        }
    }

    private static JsonNode body(RecordedCall call) {
        try {
            return call.json();
        } catch (IllegalArgumentException e) {
            throw new Refusal(101);
        }
    }

    private Outcome carryOut(JsonNode request, boolean newer) {
        if (!request.has("id")) {
            throw new Refusal(102);
        }
        if (!request.has("method")) {
            throw new Refusal(201);
        }
        if (!request.has("params")) {
            throw new Refusal(202);
        }
        Function<Call, Outcome> method = methods.get(request.get("method").asText());
        if (method == null) {
            throw new Refusal(204);
        }
        JsonNode params = request.get("params").isObject() ? request.get("params") : Json.object();
        return method.apply(new Call(
                request.get("method").asText(), params, new Times(newer ? ZoneOffset.UTC : settings.companyZone())));
    }

    Answer overQuota() {
        return envelope.failure(new Refusal(107), NullNode.getInstance());
    }
}
