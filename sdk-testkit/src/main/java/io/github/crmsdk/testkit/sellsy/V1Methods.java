package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The methods of v1 by name; its collections are called in any case. */
final class V1Methods {
    private final Map<String, Function<V1Params, JsonNode>> methods = new HashMap<>();

    V1Methods on(String name, Function<V1Params, JsonNode> method) {
        methods.put(name.toLowerCase(Locale.ROOT), method);
        return this;
    }

    JsonNode call(String name, V1Params params) {
        Function<V1Params, JsonNode> method = methods.get(name.toLowerCase(Locale.ROOT));
        if (method == null) {
            throw V1Error.of("E_METHOD_DONT_EXIT", "Method " + name + " does not exist", name);
        }
        return method.apply(params);
    }
}
