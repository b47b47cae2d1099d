package io.github.crmsdk.sellsy.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as Sellsy returns it. The documents show its value as a text and as a number, and as an object with
 * the currency; a bare text or number is read too.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableAmount.class)
@JsonDeserialize(using = AmountReader.class)
public interface Amount extends Extensible {
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @Nullable
    BigDecimal value();

    /** By ISO 4217, such as EUR. Null where the vendor sends the value alone: it is the account's own currency. */
    @Nullable
    String currency();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableAmount.Builder {}
}
