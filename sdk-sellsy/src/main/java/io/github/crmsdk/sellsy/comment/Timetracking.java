package io.github.crmsdk.sellsy.comment;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.time.Duration;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Time that was spent, for accounts with the vendor's timetracking add-on. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableTimetracking.class)
@JsonDeserialize(builder = Timetracking.Builder.class)
public interface Timetracking extends Extensible {
    /** To the second, one at least. */
    @JsonFormat(shape = JsonFormat.Shape.NUMBER_INT, pattern = "SECONDS")
    Duration duration();

    /** The id of the service that it was spent on. */
    long service();

    /** The name of that service, in answers only. */
    @Nullable
    String name();

    static Timetracking of(Duration duration, long service) {
        return builder().duration(duration).service(service).build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableTimetracking.Builder {}
}
