package io.github.crmsdk.salesmate.lookup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A currency. Salesmate writes it as its three-letter code and reads it as an object, or as the bare code. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCurrency.class)
@JsonDeserialize(builder = Currency.Builder.class)
public interface Currency extends Extensible {
    /** Three upper-case letters. */
    @Nullable
    String code();

    @Nullable
    String name();

    @Nullable
    String displayLabel();

    /** Against the account's currency; the vendor sends it as text. */
    @Nullable
    BigDecimal rate();

    @Nullable
    String symbol();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableCurrency.Builder {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Builder ofCode(String code) {
            return code.isEmpty() ? builder() : builder().code(code);
        }
    }
}
