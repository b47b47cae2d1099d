package io.github.crmsdk.testkit.salesmate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a search body spells its fields: with the module's word in front on v4, without it in the older form. */
final class FieldNames {
    private final String prefix;

    private FieldNames(String prefix) {
        this.prefix = prefix;
    }

    static FieldNames prefixed(RecordType type) {
        return new FieldNames(type.word() + ".");
    }

    static FieldNames plain() {
        return new FieldNames("");
    }

    boolean isPlain() {
        return prefix.isEmpty();
    }

    /** The members to go through; that a missing prefix is refused is a guess. */
    List<String> path(String name) {
        if (name.isEmpty() || !name.startsWith(prefix)) {
            throw Refusal.invalid("Invalid field: " + name);
        }
        return Stream.of(name.substring(prefix.length()).split("\\."))
                .map(FieldNames::small)
                .toList();
    }

    static JsonNode value(ObjectNode row, List<String> path) {
        JsonNode value = row;
        for (String member : path) {
            value = value.path(member);
        }
        return value;
    }

    private static String small(String member) {
        return member.isEmpty() ? member : member.substring(0, 1).toLowerCase(Locale.ROOT) + member.substring(1);
    }
}
