package io.github.crmsdk.proofs.contract;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * A recorded call.
 *
 * @param line as the tests wrote it: {@code simulated, method, target, type, body, status, answerType, answer}; the target
 *     begins after {@code /v2}
 */
record Exchange(JsonNode line) {
    String method() {
        return line.path("method").asText();
    }

    String path() {
        return target()[0];
    }

    private String[] target() {
        return line.path("target").asText().split("\\?", 2);
    }

    boolean isSuccess() {
        return line.path("status").asInt() < 400;
    }

    /** Answers of a stand-in are what a test wrote for it, and prove nothing. */
    boolean isSimulated() {
        return line.path("simulated").asBoolean();
    }

    Request request() {
        SimpleRequest.Builder request = new SimpleRequest.Builder(method(), path())
                .withHeader("Authorization", "Bearer token")
                .withAccept("application/json");
        if (target().length > 1) {
            for (String parameter : target()[1].split("&")) {
                String[] pair = parameter.split("=", 2);
                request.withQueryParam(decode(pair[0]), pair.length > 1 ? decode(pair[1]) : "");
            }
        }
        if (line.hasNonNull("body")) {
            request.withContentType(line.path("type").asText()).withBody(line.path("body").asText());
        }
        return request.build();
    }

    Response response() {
        SimpleResponse.Builder response =
                new SimpleResponse.Builder(line.path("status").asInt());
        String answer = line.path("answer").asText();
        if (!answer.isEmpty()) {
            response.withContentType(line.path("answerType").asText()).withBody(answer);
        }
        return response.build();
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
