package io.github.crmsdk.sellsy.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What a category carries along. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCategoryEmbedded.class)
@JsonDeserialize(builder = CategoryEmbedded.Builder.class)
public interface CategoryEmbedded extends Extensible {
    @Nullable
    List<OpportunitySource> sources();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableCategoryEmbedded.Builder {}
}
