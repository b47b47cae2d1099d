package io.github.crmsdk.salesmanago.contact;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A tag on a contact. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableContactTag.class)
@JsonDeserialize(builder = ContactTag.Builder.class)
public interface ContactTag extends Extensible {
    String tag();

    @Nullable
    String tagName();

    @Nullable
    Long score();

    @Nullable
    Instant createdOn();

    /** Such as {@code VIP (3)}. */
    @Nullable
    String tagWithScore();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableContactTag.Builder {}
}
