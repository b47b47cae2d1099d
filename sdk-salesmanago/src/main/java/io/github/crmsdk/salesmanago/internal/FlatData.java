package io.github.crmsdk.salesmanago.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * Lays a request out flat, as the gateway wants it: members of nested objects, properties and typed details each become
 * a member of their own.
 */
public final class FlatData {
    private static final Set<String> LAID_OUT = Set.of("contact", "address", "contactEvent", "properties");

    private final Map<String, String> names;

    /**
     * @param names what a member is called instead
     */
    public FlatData(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    ObjectNode of(ObjectNode request) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        lay(request, data);
        return data;
    }

    private void lay(JsonNode object, ObjectNode data) {
        object.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (LAID_OUT.contains(member.getKey()) && value.isObject()) {
                lay(value, data);
            } else if (member.getKey().equals("dictionaryProperties")) {
                value.forEach(detail -> put(data, detail.path("name").asText(), detail.path("value")));
            } else if (!value.isNull()) {
                put(data, member.getKey(), value);
            }
        });
    }

    private void put(ObjectNode data, String member, JsonNode value) {
        if (value.isObject() || hasContainers(value)) {
            throw new IllegalArgumentException(member
                    + " cannot go through the gateway: its data takes texts, numbers, flags and lists of texts only");
        }
        String name = names.getOrDefault(member, member);
        if (data.has(name)) {
            throw new IllegalArgumentException("The gateway's data would have '" + name
                    + "' twice: rename the property, or one of them by the client's dataName");
        }
        data.set(name, value);
    }

    private static boolean hasContainers(JsonNode value) {
        for (JsonNode element : value) {
            if (element.isContainerNode()) {
                return true;
            }
        }
        return false;
    }
}
