package io.github.crmsdk.sharpspring.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reply to a method that answers rows, read in one pass: {@code {"result":{"lead":[...]},"error":null,...}}. PHP
 * writes whatever is empty as {@code []}: the rows, the result, the error and even the whole reply; and a list whose
 * numbers have gaps as an object.
 */
final class Reply {
    private final String key;
    private final ObjectReader rowsReader;
    private @Nullable List<?> rows;
    private @Nullable JsonNode error;
    private @Nullable Boolean hasMore;
    private boolean complete;

    private Reply(String key, ObjectReader rowsReader) {
        this.key = key;
        this.rowsReader = rowsReader;
    }

    /**
     * @param key the member of the result that holds the rows; some methods' keys are known from few sources, so that arrays of
     *     any other name are taken if there is none of this one
     */
    static Reply read(JsonParser json, String key, ObjectReader rowsReader) throws IOException {
        Reply reply = new Reply(key, rowsReader);
        JsonToken first = json.nextToken();
        if (first == JsonToken.START_OBJECT) {
            reply.envelope(json);
        } else if (first != JsonToken.START_ARRAY || json.nextToken() != JsonToken.END_ARRAY) {
            throw new IOException("it is no JSON object");
        }
        return reply;
    }

    List<?> rows() {
        return rows == null ? List.of() : rows;
    }

    @Nullable
    JsonNode error() {
        return error;
    }

    @Nullable
    Boolean hasMore() {
        return hasMore;
    }

    private void envelope(JsonParser json) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "result" -> result(json);
                case "error" -> {
                    complete = true;
                    error = json.readValueAsTree();
                }
                case "hasMore" -> more(json);
                default -> json.skipChildren();
            }
        }
        if (!complete) {
            throw new IOException("it has neither result nor error");
        }
    }

    private void result(JsonParser json) throws IOException {
        complete = true;
        switch (json.currentToken()) {
            case VALUE_NULL -> {}
            case START_ARRAY -> rows = whole(rowsReader.readValue(json));
            case START_OBJECT -> members(json);
            default -> throw new IOException("its result is " + json.getText());
        }
    }

    /** Told twice. Asking once too often does no harm, stopping too early loses rows. */
    private void more(JsonParser json) throws IOException {
        Boolean told = rowsReader.forType(Boolean.class).readValue(json);
        if (!Boolean.TRUE.equals(hasMore)) {
            hasMore = told;
        }
    }

    private void members(JsonParser json) throws IOException {
        ArrayNode others = JsonNodeFactory.instance.arrayNode();
        boolean empty = true;
        boolean isNamedOtherwise = false;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            empty &= name.equals("hasMore");
            if (name.equals(key) && value != null && (value.isStructStart() || value == JsonToken.VALUE_NULL)) {
                rows = rows(json, value);
            } else if (name.equals("hasMore")) {
                more(json);
            } else if (value == JsonToken.START_ARRAY && rows == null) {
                isNamedOtherwise = true;
                others.addAll(json.<ArrayNode>readValueAsTree());
            } else {
                json.skipChildren();
            }
        }
        if (rows == null && isNamedOtherwise) {
            rows = whole(rowsReader.readValue(others));
        }
        if (rows == null && !empty) {
            throw new IOException("its result has no '" + key + "' and no other rows");
        }
    }

    private List<?> rows(JsonParser json, JsonToken first) throws IOException {
        return switch (first) {
            case START_ARRAY -> whole(rowsReader.readValue(json));
            case START_OBJECT -> whole(rowsReader.readValue(listed(json.readValueAsTree())));
            default -> List.of();
        };
    }

    /** The rows or lists of rows that an object holds under numbers or names; an object with a plain value is a row itself. */
    private static ArrayNode listed(JsonNode object) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (JsonNode member : object) {
            if (member.isValueNode()) {
                return rows.removeAll().add(object);
            }
            if (member instanceof ArrayNode list) {
                rows.addAll(list);
            } else {
                rows.add(member);
            }
        }
        return rows;
    }

    private static List<?> whole(List<?> rows) throws IOException {
        int gap = rows.indexOf(null);
        if (gap >= 0) {
            throw new IOException("its row " + gap + " is empty");
        }
        return rows;
    }
}
