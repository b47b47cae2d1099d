package io.github.crmsdk.salesmanago.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.vendor.Operation;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the answers of all of the vendor's APIs have in common. */
final class Members {
    private static final Set<String> NO = Set.of("false", "0");

    private Members() {}

    /** Whether {@code success} says no. */
    static boolean deny(JsonNode answer) {
        return NO.contains(answer.path("success").asText().toLowerCase(java.util.Locale.ROOT));
    }

    /** The operation's value: the member that it names, or the whole answer. A list that is null has nothing in it. */
    static @Nullable Object read(ObjectNode answer, Operation operation) throws IOException {
        JsonNode value = operation
                .annotation(Member.class)
                .map(member -> answer.path(member.value()))
                .orElse(answer);
        if (value.isNull() && operation.reader().getValueType().isCollectionLikeType()) {
            return List.of();
        }
        return value.isMissingNode() || value.isNull()
                ? null
                : operation.reader().readValue(value);
    }
}
