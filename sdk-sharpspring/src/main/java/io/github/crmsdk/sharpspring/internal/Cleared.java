package io.github.crmsdk.sharpspring.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.crmsdk.core.json.OpenEnum;
import java.lang.reflect.Method;
import java.util.stream.Stream;

/**
 * What empties a member. The vendor refuses null for texts, custom fields included, and an empty text for everything else.
 */
public final class Cleared {
    private Cleared() {}

    public static JsonNode of(Class<?> model, String member) {
        return Stream.of(model.getMethods())
                        .filter(method -> method.getName().equals(member) && method.getParameterCount() == 0)
                        .map(Method::getReturnType)
                        .allMatch(type -> type == String.class || OpenEnum.class.isAssignableFrom(type))
                ? TextNode.valueOf("")
                : NullNode.getInstance();
    }
}
