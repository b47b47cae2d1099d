package io.github.crmsdk.sellsy.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads {@code {"value": "12.50", "currency": "EUR"}}, {@code "12.50"} and {@code 12.5}. */
final class AmountReader extends JsonDeserializer<Amount> {
    @Override
    public @Nullable Amount deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken().isScalarValue()) {
            return Amount.builder()
                    .value(context.readValue(json, BigDecimal.class))
                    .build();
        }
        // An empty list stands for nothing.
        Amount.@Nullable Builder read = context.readValue(json, Amount.Builder.class);
        return read == null ? null : read.build();
    }
}
