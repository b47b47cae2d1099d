package io.github.crmsdk.sellsy.customfield;

/**
 * A value to give to a record.
 *
 * @param id the custom field's
 * @param value {@link FieldValue#none()} empties the field
 */
public record FieldUpdate(long id, FieldValue value) {}
