package io.github.crmsdk.sharpspring.list;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A list of leads. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableActiveList.class)
@JsonDeserialize(builder = ActiveList.Builder.class)
public interface ActiveList extends Extensible {
    long id();

    @Nullable
    String name();

    @Nullable
    Long memberCount();

    @Nullable
    Long removedCount();

    @Nullable
    Instant createTimestamp();

    @Nullable
    String description();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableActiveList.Builder {}
}
