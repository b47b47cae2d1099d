package io.github.crmsdk.sellsy.quota;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** How much of something the account may use. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableQuota.class)
@JsonDeserialize(builder = Quota.Builder.class)
public interface Quota extends Extensible {
    /** Null if there is none. */
    @Nullable
    Long limit();

    @Nullable
    Long used();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableQuota.Builder {}
}
