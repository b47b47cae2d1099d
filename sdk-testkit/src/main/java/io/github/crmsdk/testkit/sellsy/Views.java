package io.github.crmsdk.testkit.sellsy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.testkit.RecordedCall;
import java.util.List;
import java.util.function.Function;

/** How a v2 call wants to see records: with {@code embed[]}, and cut down to {@code field[]}. */
final class Views {
    private final Reader reader;
    private final Embeds embeds;

    Views(Reader reader, Embeds embeds) {
        this.reader = reader;
        this.embeds = embeds;
    }

    Function<ObjectNode, ObjectNode> of(Resource resource, RecordedCall call) {
        List<String> embedded = V2Context.listed(call, "embed");
        List<String> fields = V2Context.listed(call, "field");
        Embeds.check(resource, embedded);
        List<String> own =
                embedded.stream().filter(name -> !Aggregations.isWanted(name)).toList();
        return stored -> {
            ObjectNode seen = reader.read(resource, stored);
            if (!own.isEmpty()) {
                seen.set("_embed", embeds.of(resource, stored, own));
            }
            return fields.isEmpty() ? seen : seen.retain(fields);
        };
    }
}
