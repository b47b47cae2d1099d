package io.github.crmsdk.sellsy.customfield;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.sellsy.model.Amount;
import io.github.crmsdk.sellsy.model.RelatedRef;
import io.github.crmsdk.sellsy.model.RelatedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A value that a record has in a custom field. Each type of field has its own form; reading one in a form that it does not
 * have fails with an {@link IllegalStateException}.
 */
public final class FieldValue {
    private final JsonNode json;

    private FieldValue(JsonNode json) {
        this.json = json;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FieldValue of(JsonNode json) {
        return new FieldValue(json);
    }

    /** The value as it is on the wire. */
    @JsonValue
    public JsonNode json() {
        return json;
    }

    public String asText() {
        return as("a text", json.isTextual(), JsonNode::textValue);
    }

    public BigDecimal asNumber() {
        return as("a number", json.isTextual() || json.isNumber(), number -> new BigDecimal(number.asText()));
    }

    public boolean asFlag() {
        return as("a flag", json.isBoolean(), JsonNode::booleanValue);
    }

    public LocalDate asDate() {
        return as("a date", json.isTextual(), date -> LocalDate.parse(date.textValue()));
    }

    public LocalTime asTime() {
        return as("a time", json.isTextual(), time -> LocalTime.parse(time.textValue()));
    }

    public long asChoice() {
        return as("an id", json.isIntegralNumber(), JsonNode::longValue);
    }

    public List<Long> asIds() {
        return as(
                "ids",
                isArrayOf(JsonNode::isIntegralNumber),
                array -> array.valueStream().map(JsonNode::longValue).toList());
    }

    /** The companies and individuals, which are read with their kind and written by {@link FieldUpdate#ids}. */
    public List<RelatedRef> asRecords() {
        return as(
                "records",
                isArrayOf(record -> record.path("id").isIntegralNumber()),
                array -> array.valueStream().map(FieldValue::record).toList());
    }

    private boolean isArrayOf(Predicate<JsonNode> kind) {
        return json.isArray() && json.valueStream().allMatch(kind);
    }

    private static RelatedRef record(JsonNode record) {
        return RelatedRef.of(
                RelatedType.of(record.path("type").asText()), record.path("id").longValue());
    }

    public Amount asAmount() {
        return as(
                "an amount",
                json.has("amount"),
                amount -> Amount.builder()
                        .value(number(amount.path("amount")))
                        .currency(amount.path("currency").textValue())
                        .build());
    }

    public Measure asMeasure() {
        return as(
                "a number with a unit",
                json.has("number"),
                measure -> new Measure(
                        number(measure.path("number")),
                        measure.hasNonNull("unit_id") ? measure.path("unit_id").longValue() : null));
    }

    private static @Nullable BigDecimal number(JsonNode number) {
        return number.isNull() ? null : new BigDecimal(number.asText());
    }

    private <T> T as(String form, boolean fits, Function<JsonNode, T> read) {
        try {
            if (fits) {
                return read.apply(json);
            }
        } catch (RuntimeException unreadable) {
            throw new IllegalStateException("the value " + json + " is not " + form, unreadable);
        }
        throw new IllegalStateException("the value " + json + " is not " + form);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldValue value && value.json.equals(json);
    }

    @Override
    public int hashCode() {
        return json.hashCode();
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
