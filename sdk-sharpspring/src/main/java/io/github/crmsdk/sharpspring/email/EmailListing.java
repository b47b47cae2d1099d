package io.github.crmsdk.sharpspring.email;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An e-mail of the account, as lists show it. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableEmailListing.class)
@JsonDeserialize(builder = EmailListing.Builder.class)
public interface EmailListing extends Extensible {
    long id();

    @Nullable
    Instant createTimestamp();

    @Nullable
    String title();

    @Nullable
    String subject();

    @Nullable
    String thumbnail();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableEmailListing.Builder {}
}
