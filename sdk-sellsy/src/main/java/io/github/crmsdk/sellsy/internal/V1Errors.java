package io.github.crmsdk.sellsy.internal;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.error.ErrorKind;
import io.github.crmsdk.core.vendor.Answer;
import io.github.crmsdk.core.vendor.Refusal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code error}, which is an object, a text or nothing, and what comes in place of an envelope. */
final class V1Errors {
    private static final Pattern OAUTH = Pattern.compile("oauth_problem=([^&\\s]+)");
    private static final String CODE = "E_[A-Z_]+";

    private V1Errors() {}

    /** What the documented codes mean, their spelling included. Any other code is known by the HTTP status alone. */
    static ErrorKind kind(String code, int status) {
        return switch (code) {
            case "E_USER_NOT_LOGGED" -> ErrorKind.AUTHENTICATION;
            case "E_PRIV_NOT_ALLOWED", "E_SUBSCRIBE_HAVETO" -> ErrorKind.PERMISSION;
            case "E_OBJ_NOT_LOADABLE", "E_OBJ_NOT_LOADED" -> ErrorKind.NOT_FOUND;
            case "E_OBJ_NOT_EDITABLE" -> ErrorKind.CONFLICT;
            case "E_IO_MODE_DONT_EXIST",
                    "E_IO_MODE_DO_IN_MISSING",
                    "E_DO_IN_WRONG_FORMAT",
                    "E_DO_IN_PARAM_MISSING",
                    "E_METHOD_DONT_EXIT",
                    "E_PARAM_MISSING",
                    "E_PARAM_INVALID",
                    "E_PARAM_REQUIRED",
                    "E_LIST_DONT_EXIST",
                    "E_LIST_VALUE_DONT_EXIST",
                    "E_PAGINATION_MAX" -> ErrorKind.INVALID_REQUEST;
            case "E_UNKNOW" -> ErrorKind.SERVER;
            default -> ErrorKind.of(status);
        };
    }

    static boolean isRefusal(JsonNode reply) {
        JsonNode error = reply.path("error");
        return reply.path("status").asText().equals("error")
                || (!reply.has("status")
                        && (error.isContainerNode()
                                ? !error.isEmpty()
                                : !text(error).isEmpty()));
    }

    static Refusal refusal(JsonNode reply, int status) {
        JsonNode error = reply.path("error");
        if (error.isObject()) {
            String code = text(error.path("code"));
            return new Refusal(kind(code, status), code, message(error));
        }
        String text = text(error);
        if (text.matches(CODE)) {
            return new Refusal(kind(text, status), text, "");
        }
        return new Refusal(ErrorKind.of(status), "", text.isEmpty() ? "the vendor gave no reason" : text);
    }

    private static String message(JsonNode error) {
        String message = text(error.path("message"));
        String more = text(error.path("more"));
        return more.isEmpty() || more.equals(message) ? message : (message + " (" + more + ")").strip();
    }

    private static String text(JsonNode words) {
        if (words.isValueNode()) {
            return words.isNull() ? "" : words.asText().strip();
        }
        return words.isEmpty() ? "" : words.toString();
    }

    /** A refusal of the OAuth keys is no JSON; neither is what a server in trouble sends under HTTP 200. */
    static Optional<Refusal> inPlainText(Answer answer) {
        Matcher oauth = OAUTH.matcher(answer.text());
        if (oauth.find()) {
            return Optional.of(new Refusal(
                    ErrorKind.AUTHENTICATION,
                    oauth.group(1),
                    "OAuth refused the request: check the four keys and this machine's clock"));
        }
        return answer.isSuccess()
                ? Optional.of(new Refusal(
                        ErrorKind.SERVER, "", "the answer is empty or no JSON: the vendor failed to answer"))
                : Optional.empty();
    }
}
