package io.github.crmsdk.salesmanago.product;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The account's collections. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCollectionList.class)
@JsonDeserialize(builder = CollectionList.Builder.class)
public interface CollectionList extends Extensible {
    List<ProductCollection> collections();

    CatalogList.@Nullable Limits limits();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableCollectionList.Builder {}
}
