package io.github.crmsdk.sellsy.v1.lookup;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.math.BigDecimal;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What a record has in a custom field. The vendor fills the member that goes with the field's type. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCustomFieldValue.class)
@JsonDeserialize(builder = CustomFieldValue.Builder.class)
public interface CustomFieldValue extends Extensible {
    /** The custom field's id. */
    @Nullable
    Long cfid();

    @Nullable
    String code();

    @Nullable
    CustomFieldType type();

    @Nullable
    String stringval();

    @Nullable
    String textval();

    @Nullable
    Boolean boolval();

    @Nullable
    Instant timestampval();

    @Nullable
    BigDecimal decimalval();

    @Nullable
    BigDecimal numericval();

    /** As the vendor shows it. */
    @JsonProperty("formatted_value")
    @Nullable
    String formattedValue();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCustomFieldValue.Builder {}
}
