package io.github.crmsdk.sellsy.customfield;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The settings of a custom field; which of them it has depends on its type. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableFieldParameters.class)
@JsonDeserialize(builder = FieldParameters.Builder.class)
public interface FieldParameters extends Extensible {
    /** A text, a number as text, or a flag. */
    @Nullable
    JsonNode defaultValue();

    @Nullable
    Integer charMin();

    @Nullable
    Integer charMax();

    @Nullable
    BigDecimal minValue();

    @Nullable
    BigDecimal maxValue();

    @Nullable
    LocalDate minDate();

    @Nullable
    LocalDate maxDate();

    @Nullable
    LocalTime minHour();

    @Nullable
    LocalTime maxHour();

    @Nullable
    String currency();

    /** Such as {@code kg}. */
    @Nullable
    String unit();

    /** What can be chosen. */
    @Nullable
    List<FieldChoice> items();

    /** How many choices there must be. */
    @Nullable
    Integer min();

    /** How many choices there may be. */
    @Nullable
    Integer max();

    /** How many records there may be, from 1 to 10. */
    @Nullable
    Integer numberOfValues();

    /** Whether clients can be chosen. */
    @Nullable
    Boolean client();

    /** Whether prospects can be chosen. */
    @Nullable
    Boolean prospect();

    /** Whether suppliers can be chosen. */
    @Nullable
    Boolean supplier();

    /** Whether products can be chosen. */
    @Nullable
    Boolean product();

    /** Whether services can be chosen. */
    @Nullable
    Boolean service();

    @Nullable
    Boolean addressOnPdf();

    @Nullable
    Boolean emailOnPdf();

    @Nullable
    Boolean phoneOnPdf();

    @Nullable
    Boolean mobileOnPdf();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableFieldParameters.Builder {}
}
