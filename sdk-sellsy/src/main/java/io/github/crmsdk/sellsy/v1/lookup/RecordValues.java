package io.github.crmsdk.sellsy.v1.lookup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Values for the custom fields of one record.
 *
 * <pre>{@code
 * RecordValues.builder().linkedtype(CustomFieldTarget.PEOPLE).linkedid(7).addValues(RecordValue.flag(63126, true)).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableRecordValues.class)
@JsonDeserialize(builder = RecordValues.Builder.class)
public interface RecordValues extends Extensible {
    CustomFieldTarget linkedtype();

    /** The record's id. */
    long linkedid();

    List<RecordValue> values();

    /** True lets required fields stay empty. */
    @Nullable
    Boolean bypassRequired();

    /** True empties the fields that are not mentioned. */
    @Nullable
    Boolean deleteUnprovided();

    @Value.Check
    default void check() {
        if (values().isEmpty()) {
            throw new IllegalStateException("RecordValues.values is empty: give a value to record");
        }
        Checks.additional("RecordValues", this, RecordValues.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableRecordValues.Builder implements ExtensibleBuilder<Builder> {}
}
