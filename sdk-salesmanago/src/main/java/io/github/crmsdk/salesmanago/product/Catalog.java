package io.github.crmsdk.salesmanago.product;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmanago.model.RequestBuilder;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A product catalog, as it is written and read.
 *
 * <pre>{@code
 * Catalog.builder().catalogName("Shop").currency("PLN").location("Shop_ID").build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCatalog.class)
@JsonDeserialize(builder = Catalog.Builder.class)
public interface Catalog extends Extensible {
    /** Null for one to create. */
    @Nullable
    String catalogId();

    @JsonAlias("name")
    @Nullable
    String catalogName();

    @Nullable
    Boolean setAsDefault();

    /** Three upper-case letters, ISO 4217. */
    @Nullable
    String currency();

    /** The shop's id, as external events name it. */
    @Nullable
    String location();

    @Value.Check
    default void check() {
        Checks.additional("Catalog", this, Catalog.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCatalog.Builder implements RequestBuilder<Builder> {}
}
