package io.github.crmsdk.sellsy.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads {@code {"value": "12.50", "currency": "EUR"}}, {@code "12.50"} and {@code 12.5}. */
final class AmountReader extends JsonDeserializer<Amount> {
    @Override
    public Amount deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return json.currentToken().isScalarValue()
                ? Amount.builder()
                        .value(context.readValue(json, BigDecimal.class))
                        .build()
                : context.readValue(json, Amount.Builder.class).build();
    }
}
