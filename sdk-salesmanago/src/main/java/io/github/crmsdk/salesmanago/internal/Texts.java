package io.github.crmsdk.salesmanago.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads texts that come as a list or as a single one. */
final class Texts {
    private Texts() {}

    static List<String> of(JsonNode node) {
        if (node.isArray()) {
            List<String> texts = new ArrayList<>();
            node.forEach(text -> texts.addAll(of(text)));
            return texts;
        }
        String text = node.isContainerNode() ? node.toString() : node.asText("");
        return text.isBlank() ? List.of() : List.of(text);
    }
}
