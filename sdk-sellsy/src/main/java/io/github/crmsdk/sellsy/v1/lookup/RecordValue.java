package io.github.crmsdk.sellsy.v1.lookup;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value for one custom field.
 *
 * @param cfid the custom field's id
 * @param value a text, a number, {@code Y} or {@code N}, or a list
 * @param currencyid of an amount
 * @param unitid of a quantity
 */
public record RecordValue(
        long cfid,
        Object value,
        @Nullable Long currencyid,
        @Nullable Long unitid) {
    /**
     * For a text, an e-mail address, a URL, or the one choice of a select or radio field; {@code ""} empties the field.
     */
    public static RecordValue text(long cfid, String text) {
        return new RecordValue(cfid, text, null, null);
    }

    public static RecordValue number(long cfid, BigDecimal number) {
        return new RecordValue(cfid, plain(number), null, null);
    }

    /** A number of units, such as kilograms. */
    public static RecordValue quantity(long cfid, BigDecimal number, long unitid) {
        return new RecordValue(cfid, plain(number), null, unitid);
    }

    /** A sum of money. */
    public static RecordValue amount(long cfid, BigDecimal amount, long currencyid) {
        return new RecordValue(cfid, plain(amount), currencyid, null);
    }

    public static RecordValue flag(long cfid, boolean flag) {
        return new RecordValue(cfid, flag, null, null);
    }

    public static RecordValue date(long cfid, Instant date) {
        return new RecordValue(cfid, String.valueOf(date.getEpochSecond()), null, null);
    }

    /**
     * The labels or ids of the choices of a checkbox field, or the ids that a field of third parties, items, people or
     * staff holds.
     */
    public static RecordValue choices(long cfid, List<?> choices) {
        return new RecordValue(cfid, List.copyOf(choices), null, null);
    }

    /** As text: by one third-party client the vendor takes the number 0 for no value. */
    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
