package io.github.crmsdk.sellsy.customfield;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A value to give to a record in one of its custom fields. Each type of field has its own form.
 *
 * @param id the custom field's
 * @param value as it is on the wire
 */
public record FieldUpdate(long id, JsonNode value) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** Of the types simple-text, rich-text, email and url. */
    public static FieldUpdate of(long id, String text) {
        return new FieldUpdate(id, JSON.textNode(text));
    }

    /** Of the type numeric. The vendor writes numbers as text. */
    public static FieldUpdate of(long id, BigDecimal number) {
        return of(id, number.toPlainString());
    }

    public static FieldUpdate of(long id, boolean flag) {
        return new FieldUpdate(id, JSON.booleanNode(flag));
    }

    public static FieldUpdate of(long id, LocalDate date) {
        return of(id, date.toString());
    }

    /** Hours and minutes. */
    public static FieldUpdate of(long id, LocalTime time) {
        return of(id, TIME.format(time));
    }

    /** The id of a choice, of the types radio and select. */
    public static FieldUpdate choice(long id, long choice) {
        return new FieldUpdate(id, JSON.numberNode(choice));
    }

    /** Ids of choices, of the type checkbox, or of companies and individuals, contacts, staffs or items. */
    public static FieldUpdate ids(long id, Collection<Long> ids) {
        ArrayNode array = JSON.arrayNode();
        ids.forEach(array::add);
        return new FieldUpdate(id, array);
    }

    /** @param currency as ISO 4217 has it; the account's own if null */
    public static FieldUpdate amount(long id, BigDecimal amount, @Nullable String currency) {
        return new FieldUpdate(
                id, JSON.objectNode().put("amount", amount.toPlainString()).put("currency", currency));
    }

    /** A number of units. */
    public static FieldUpdate measure(long id, BigDecimal number, long unitId) {
        return new FieldUpdate(
                id, JSON.objectNode().put("number", number.toPlainString()).put("unit_id", unitId));
    }

    /** Empties the field. */
    public static FieldUpdate clear(long id) {
        return new FieldUpdate(id, JSON.nullNode());
    }
}
