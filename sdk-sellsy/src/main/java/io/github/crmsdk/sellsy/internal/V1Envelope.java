package io.github.crmsdk.sellsy.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.crmsdk.core.vendor.Answer;
import io.github.crmsdk.core.vendor.Envelope;
import io.github.crmsdk.core.vendor.Operation;
import io.github.crmsdk.core.vendor.Refusal;
import io.github.crmsdk.sellsy.v1.Created;
import io.github.crmsdk.sellsy.v1.Rows;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * API v1: {@code {"response":..., "error":..., "status":"success"}} with HTTP 200, for refusals too. Now and then an
 * answer is empty, {@code null} or no JSON at all: such a call has failed.
 */
public final class V1Envelope implements Envelope {
    /** The vendor says "a few". */
    private static final Duration FEW_SECONDS = Duration.ofSeconds(3);

    private final ObjectMapper mapper;

    public V1Envelope(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public @Nullable Object open(Answer answer, Operation operation) throws IOException {
        ObjectReader reader = operation.reader();
        Object value = null;
        boolean success = false;
        try (JsonParser json = mapper.getFactory().createParser(answer.bytes())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("it is no JSON object");
            }
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "response" -> value = reader.readValue(json);
                    case "status" -> success = json.getText().equals("success");
                    default -> json.skipChildren();
                }
            }
        }
        if (!success) {
            throw new IOException("its status is not success");
        }
        return value == null && canBeNothing(reader) ? nothing(reader) : value;
    }

    /** A list of nothing, and the answer to a creation that tells no id: the record was created all the same. */
    private static boolean canBeNothing(ObjectReader reader) {
        return reader.getValueType().hasRawClass(Rows.class)
                || reader.getValueType().hasRawClass(Created.class);
    }

    private static Object nothing(ObjectReader reader) throws IOException {
        return reader.readValue(JsonNodeFactory.instance.objectNode());
    }

    @Override
    public Optional<Refusal> refusal(Answer answer) {
        JsonNode reply;
        try {
            reply = mapper.readTree(answer.bytes());
        } catch (IOException noJson) {
            return V1Errors.inPlainText(answer);
        }
        if (!reply.isObject()) {
            return V1Errors.inPlainText(answer);
        }
        return V1Errors.isRefusal(reply) ? Optional.of(V1Errors.refusal(reply, answer.status())) : Optional.empty();
    }

    @Override
    public Optional<Duration> hold(Answer answer) {
        boolean unspecified = answer.status() == 429 && answer.headers().get("Retry-After") == null;
        return unspecified ? Optional.of(FEW_SECONDS) : Optional.empty();
    }
}
