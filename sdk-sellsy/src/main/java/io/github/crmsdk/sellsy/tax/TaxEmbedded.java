package io.github.crmsdk.sellsy.tax;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What a tax carries along. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableTaxEmbedded.class)
@JsonDeserialize(builder = TaxEmbedded.Builder.class)
public interface TaxEmbedded extends Extensible {
    /** What the caller may do with it: {@code rate_can_be_updated}, {@code can_be_deleted}. */
    @Nullable
    Map<String, Boolean> acl();

    @Nullable
    List<TaxTranslation> translations();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableTaxEmbedded.Builder {}
}
