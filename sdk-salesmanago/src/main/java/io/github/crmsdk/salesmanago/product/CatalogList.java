package io.github.crmsdk.salesmanago.product;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The account's catalogs. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCatalogList.class)
@JsonDeserialize(builder = CatalogList.Builder.class)
public interface CatalogList extends Extensible {
    List<Catalog> catalogs();

    @Nullable
    Limits limits();

    /** How many there may be. */
    record Limits(@Nullable Integer max) {}

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableCatalogList.Builder {}
}
