package io.github.crmsdk.sellsy.lookup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A language of the account. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableLanguage.class)
@JsonDeserialize(builder = Language.Builder.class)
public interface Language extends Extensible {
    @Nullable
    Long id();

    /** Its name. */
    @Nullable
    String lang();

    /** Such as {@code fr}. */
    @Nullable
    String flag();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableLanguage.Builder {}
}
