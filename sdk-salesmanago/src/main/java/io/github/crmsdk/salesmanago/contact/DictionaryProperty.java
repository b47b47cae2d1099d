package io.github.crmsdk.salesmanago.contact;

import io.github.crmsdk.core.vendor.Checks;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A detail of a contact that has a type.
 *
 * @param name as the account's dictionary has it
 * @param type {@code DATE} or {@code NUMBER}
 * @param value a number; epoch milliseconds for a date
 */
public record DictionaryProperty(String name, String type, BigDecimal value) {
    public DictionaryProperty {
        Checks.text("DictionaryProperty.name", name, Integer.MAX_VALUE);
    }

    public static DictionaryProperty date(String name, Instant value) {
        return new DictionaryProperty(name, "DATE", BigDecimal.valueOf(value.toEpochMilli()));
    }

    public static DictionaryProperty number(String name, BigDecimal value) {
        return new DictionaryProperty(name, "NUMBER", value);
    }
}
