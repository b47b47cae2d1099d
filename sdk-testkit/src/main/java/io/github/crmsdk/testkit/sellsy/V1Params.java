package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.internal.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parameters of a v1 method; PHP clients send an empty array where others send an empty object. */
final class V1Params {
    private final ObjectNode params;

    V1Params(JsonNode params) {
        if (!params.isObject() && !(params.isArray() && params.isEmpty())) {
            throw V1Error.of("E_DO_IN_WRONG_FORMAT", "The params are not an object", "params");
        }
        this.params = params instanceof ObjectNode object ? object : Json.object();
    }

    boolean has(String name) {
        return !Values.isUnset(params.path(name));
    }

    JsonNode at(String name) {
        return params.path(name);
    }

    /** An id, which comes as a number or as text; below 0 it is one that no record has. */
    long id(String name) {
        if (!has(name)) {
            throw V1Error.missing(name);
        }
        JsonNode id = params.get(name);
        return id.asText().matches("-\\d{1,18}") ? id.asLong() : number(id, name);
    }

    String text(String name) {
        if (!has(name)) {
            throw V1Error.missing(name);
        }
        return params.get(name).asText();
    }

    /** A block of members such as {@code third}. */
    ObjectNode block(String name) {
        return optionalBlock(name).orElseThrow(() -> V1Error.missing(name));
    }

    Optional<ObjectNode> optionalBlock(String name) {
        JsonNode block = params.path(name);
        if (Values.isUnset(block) || (block.isContainerNode() && block.isEmpty())) {
            return Optional.empty();
        }
        if (block instanceof ObjectNode object) {
            return Optional.of(object);
        }
        throw V1Error.invalid(name);
    }

    /** What a list searches for, empty if for nothing. */
    ObjectNode search() {
        return optionalBlock("search").orElseGet(Json::object);
    }

    List<Long> ids(String name) {
        return Values.listed(params.path(name)).stream()
                .filter(value -> !Values.isUnset(value))
                .map(value -> number(value, name))
                .toList();
    }

    static long number(JsonNode value, String name) {
        if (!value.asText().matches("\\d{1,18}")) {
            throw V1Error.invalid(name);
        }
        return Long.parseLong(value.asText());
    }

    /** The parts of text that is separated by commas, or the elements of a list. */
    static List<String> parts(JsonNode value) {
        if (value.isArray()) {
            return Values.elements(value).map(JsonNode::asText).toList();
        }
        return Arrays.stream(value.asText().split(","))
                .map(String::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
