package io.github.crmsdk.sellsy.search;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What a search found. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableSearchResult.class)
@JsonDeserialize(builder = SearchResult.Builder.class)
public interface SearchResult extends Extensible {
    List<SearchHit> data();

    @Nullable
    Aggregations aggregations();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableSearchResult.Builder {}
}
