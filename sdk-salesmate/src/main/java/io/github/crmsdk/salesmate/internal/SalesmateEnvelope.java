package io.github.crmsdk.salesmate.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.crmsdk.core.error.ErrorKind;
import io.github.crmsdk.core.vendor.Answer;
import io.github.crmsdk.core.vendor.Envelope;
import io.github.crmsdk.core.vendor.Operation;
import io.github.crmsdk.core.vendor.Refusal;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"Status":"success","Data":...}}, members in any order, or {@code {"Status":"failure","Error":{...}}} with any
 * HTTP status, whose members are capitalised in the documents and lower-case in measured answers. What changing and
 * deleting answers is not documented: nothing at all is taken for a success without a value.
 */
public final class SalesmateEnvelope implements Envelope {
    private final ObjectMapper mapper;

    public SalesmateEnvelope(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public @Nullable Object open(Answer answer, Operation operation) throws IOException {
        if (answer.bytes().length == 0) {
            return null;
        }
        try (JsonParser json = mapper.getFactory().createParser(answer.bytes())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("it is no JSON object");
            }
            Object data = null;
            String status = "missing";
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "Data" -> data = operation.reader().readValue(json);
                    case "Status" -> status = json.getText();
                    default -> json.skipChildren();
                }
            }
            if (!status.equalsIgnoreCase("success")) {
                throw new IOException("its Status is " + status);
            }
            return data;
        }
    }

    /** Makes a tree of the error alone: raw calls ask this of every answer, whatever its size. */
    @Override
    public Optional<Refusal> refusal(Answer answer) {
        JsonNode error = MissingNode.getInstance();
        String status = "";
        try (JsonParser json = mapper.getFactory().createParser(answer.bytes())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "Status" -> status = json.getText();
                    case "Error" -> error = json.readValueAsTree();
                    default -> json.skipChildren();
                }
            }
        } catch (IOException noJson) {
            return Optional.empty();
        }
        boolean failed = status.equalsIgnoreCase("failure") || (!status.equalsIgnoreCase("success") && !isNone(error));
        return failed ? Optional.of(refusal(answer.status(), error)) : Optional.empty();
    }

    private static boolean isNone(JsonNode error) {
        return error.isEmpty() && error.asText("").isEmpty();
    }

    private static Refusal refusal(int status, JsonNode told) {
        JsonNode error = told.isArray() ? told.path(0) : told;
        String code = text(error, "Code", "code");
        String name = text(error, "Name", "name");
        String message = error.isValueNode() ? error.asText("") : text(error, "Message", "message");
        String shownCode = code.isEmpty() ? name : name.isEmpty() ? code : code + " " + name;
        return new Refusal(kind(status, code, name), shownCode, message);
    }

    private static ErrorKind kind(int status, String code, String name) {
        return switch (name) {
            case "ValidationError" -> ErrorKind.INVALID_REQUEST;
            case "ObjectNotFound" -> ErrorKind.NOT_FOUND;
            // An unknown account is no missing record: whoever deletes on "not found" must not see one.
            case "AuthorizationFailed", "NoSuchLinkExist" -> ErrorKind.AUTHENTICATION;
            default ->
                switch (code) {
                    case "4001" -> ErrorKind.INVALID_REQUEST;
                    case "4002" -> ErrorKind.AUTHENTICATION;
                    case "4005" -> ErrorKind.NOT_FOUND;
                    default -> ErrorKind.of(status);
                };
        };
    }

    private static String text(JsonNode error, String capitalised, String lower) {
        JsonNode words = error.hasNonNull(capitalised) ? error.get(capitalised) : error.path(lower);
        return words.isContainerNode() ? words.toString() : words.asText("");
    }
}
