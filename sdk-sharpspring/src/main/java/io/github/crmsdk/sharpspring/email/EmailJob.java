package io.github.crmsdk.sharpspring.email;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A sending of an e-mail. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableEmailJob.class)
@JsonDeserialize(builder = EmailJob.Builder.class)
public interface EmailJob extends Extensible {
    long id();

    @Nullable
    Long emailID();

    /** Whether it goes to a list. */
    @Nullable
    Boolean isList();

    @Nullable
    Boolean isActive();

    @Nullable
    Long recipientID();

    @Nullable
    Long sendCount();

    @Nullable
    Boolean confirmedSend();

    @Nullable
    Boolean allowDuplicates();

    @Nullable
    Instant createTimestamp();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableEmailJob.Builder {}
}
