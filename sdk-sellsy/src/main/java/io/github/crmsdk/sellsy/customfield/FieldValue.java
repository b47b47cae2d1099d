package io.github.crmsdk.sellsy.customfield;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.crmsdk.sellsy.model.Amount;
import io.github.crmsdk.sellsy.model.RelatedRef;
import io.github.crmsdk.sellsy.model.RelatedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A value of a custom field. Each type of field has its own form; reading one in a form that it does not have fails with
 * an {@link IllegalStateException}.
 */
public final class FieldValue {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final JsonNode json;

    private FieldValue(JsonNode json) {
        this.json = json;
    }

    /** A value in a form that this class does not know. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FieldValue ofJson(JsonNode json) {
        return new FieldValue(json);
    }

    /** Of the types simple-text, rich-text, email and url. */
    public static FieldValue of(String text) {
        return new FieldValue(JSON.textNode(text));
    }

    /** Of the type numeric. The vendor writes numbers as text. */
    public static FieldValue of(BigDecimal number) {
        return of(number.toPlainString());
    }

    public static FieldValue of(boolean flag) {
        return new FieldValue(JSON.booleanNode(flag));
    }

    public static FieldValue of(LocalDate date) {
        return of(date.toString());
    }

    /** Hours and minutes. */
    public static FieldValue of(LocalTime time) {
        return of(TIME.format(time));
    }

    /** The id of a choice, of the types radio and select. */
    public static FieldValue choice(long id) {
        return new FieldValue(JSON.numberNode(id));
    }

    /** Ids of choices, of the type checkbox, or of companies and individuals, contacts, staffs or items. */
    public static FieldValue ids(Collection<Long> ids) {
        ArrayNode array = JSON.arrayNode();
        ids.forEach(array::add);
        return new FieldValue(array);
    }

    /** @param currency as ISO 4217 has it; the account's own if null */
    public static FieldValue amount(BigDecimal amount, @Nullable String currency) {
        return new FieldValue(
                JSON.objectNode().put("amount", amount.toPlainString()).put("currency", currency));
    }

    /** A number of units. */
    public static FieldValue measure(BigDecimal number, long unitId) {
        return new FieldValue(
                JSON.objectNode().put("number", number.toPlainString()).put("unit_id", unitId));
    }

    /** What empties a field. */
    public static FieldValue none() {
        return new FieldValue(JSON.nullNode());
    }

    /** The value as it is on the wire. */
    @JsonValue
    public JsonNode json() {
        return json;
    }

    public boolean isNone() {
        return json.isNull();
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
        return as("an id", json.canConvertToLong() && json.isIntegralNumber(), JsonNode::longValue);
    }

    public List<Long> asIds() {
        return as(
                "ids",
                isArrayOf(JsonNode::isIntegralNumber),
                array -> array.valueStream().map(JsonNode::longValue).toList());
    }

    /** The companies and individuals, which are read with their kind and written by {@link #ids}. */
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
        return Objects.hash(json);
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
