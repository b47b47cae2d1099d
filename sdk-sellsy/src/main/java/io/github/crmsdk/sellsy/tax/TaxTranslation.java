package io.github.crmsdk.sellsy.tax;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A tax's label in another language. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableTaxTranslation.class)
@JsonDeserialize(builder = TaxTranslation.Builder.class)
public interface TaxTranslation extends Extensible {
    long id();

    @Nullable
    Long langId();

    @Nullable
    String value();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableTaxTranslation.Builder {}
}
