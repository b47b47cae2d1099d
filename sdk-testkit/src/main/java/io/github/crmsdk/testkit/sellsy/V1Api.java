package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.testkit.Answer;
import io.github.crmsdk.testkit.RecordedCall;
import io.github.crmsdk.testkit.internal.Json;
import java.util.Map;
import java.util.Set;

/** The one address of API v1, whose form names the method. */
final class V1Api {
    private final V1Methods methods = new V1Methods();
    private final V1Envelope envelope;
    private final V1Gate gate;

    V1Api(V1Context v1, Tokens tokens, Settings settings, Set<SellsyQuirk> quirks) {
        this.gate = new V1Gate(tokens, settings);
        this.envelope = new V1Envelope(quirks);
        new ThirdMethods(v1, quirks).add(methods);
        new ThirdAddressMethods(v1).add(methods);
        new ThirdContactMethods(v1).add(methods);
        new PeopleMethods(v1).add(methods);
        new OpportunityMethods(v1).add(methods);
        new AgendaMethods(v1).add(methods);
        new AnnotationMethods(v1).add(methods);
        new CustomFieldMethods(v1).add(methods);
        new OtherMethods(v1).add(methods);
    }

    Answer answer(RecordedCall call) {
        if (!gate.admits()) {
            return Answer.text(429, "text/plain", "Too Many Requests");
        }
        if (!call.method().equals("POST")) {
            return Answer.text(405, "text/plain", "Method Not Allowed");
        }
        Map<String, String> form = Form.fields(call);
        String problem = gate.problem(call.header("Authorization"), form);
        if (problem != null) {
            return Answer.text(401, "text/plain", "oauth_problem=" + problem);
        }
        try {
            return envelope.success(run(form));
        } catch (V1Error error) {
            return envelope.failure(error);
        }
    }

    private JsonNode run(Map<String, String> form) {
        if (!"json".equals(form.getOrDefault("io_mode", "json"))) {
            throw V1Error.of("E_IO_MODE_DONT_EXIST", "The io_mode does not exist", "io_mode");
        }
        String text = form.get("do_in");
        if (text == null || text.isEmpty()) {
            throw V1Error.of("E_IO_MODE_DO_IN_MISSING", "The do_in is missing", "do_in");
        }
        JsonNode wanted = parsed(text);
        if (!wanted.path("method").isTextual()) {
            throw V1Error.of("E_DO_IN_PARAM_MISSING", "The method is missing", "method");
        }
        JsonNode params = wanted.path("params");
        return methods.call(
                wanted.get("method").asText(), new V1Params(params.isMissingNode() ? Json.object() : params));
    }

    private static JsonNode parsed(String text) {
        try {
            return Json.parse(text);
        } catch (IllegalArgumentException e) {
            throw V1Error.of("E_DO_IN_WRONG_FORMAT", "The do_in is not JSON", String.valueOf(e.getMessage()));
        }
    }
}
