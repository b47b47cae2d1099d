package io.github.crmsdk.sellsy.v1.annotation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;

/**
 * A comment as it comes: inside {@code datas} in a recorded list and, by one third-party client, when it is read by
 * itself. A comment without that wrapping is taken too.
 *
 * @param datas the comment itself
 */
@JsonDeserialize(using = Wrapped.Reader.class)
public record Wrapped(Annotation datas) {
    static final class Reader extends JsonDeserializer<Wrapped> {
        @Override
        public Wrapped deserialize(JsonParser json, DeserializationContext context) throws IOException {
            JsonNode answer = context.readTree(json);
            JsonNode comment = answer.path("datas").isObject() ? answer.get("datas") : answer;
            return new Wrapped(context.readTreeAsValue(comment, Annotation.class));
        }
    }
}
