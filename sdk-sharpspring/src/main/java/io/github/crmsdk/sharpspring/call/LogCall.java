package io.github.crmsdk.sharpspring.call;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A phone call to log. The result is the vendor's word, {@code noAnswerNoMessage} for one; its other values are not documented.
 *
 * <pre>{@code
 * LogCall.builder().userID(313396237).leadID(591348970499L).direction(CallDirection.INCOMING)
 *         .createTimestamp(Instant.now()).callNotes("Wants a demo").build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableLogCall.class)
@JsonDeserialize(builder = LogCall.Builder.class)
public interface LogCall extends Extensible {
    /** Who called or was called. */
    long userID();

    long leadID();

    CallDirection direction();

    /** When the call was. */
    Instant createTimestamp();

    @Nullable
    String callResult();

    @Nullable
    String callNotes();

    @Value.Check
    default void check() {
        Checks.additional("LogCall", this, LogCall.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set}. */
    final class Builder extends ImmutableLogCall.Builder implements ExtensibleBuilder<Builder> {}
}
