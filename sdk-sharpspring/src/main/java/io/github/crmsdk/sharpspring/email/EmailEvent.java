package io.github.crmsdk.sharpspring.email;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What became of an e-mail for one recipient; it has no id of its own. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableEmailEvent.class)
@JsonDeserialize(builder = EmailEvent.Builder.class)
public interface EmailEvent extends Extensible {
    @Nullable
    Long leadID();

    @Nullable
    Long emailID();

    @Nullable
    Long emailJobID();

    /** To the minute. */
    @Nullable
    Instant createDate();

    @Nullable
    String emailAddress();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableEmailEvent.Builder {}
}
