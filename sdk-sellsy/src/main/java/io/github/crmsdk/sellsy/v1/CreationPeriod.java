package io.github.crmsdk.sellsy.v1;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stretch of time to search by; whether its bounds belong to it is not documented. */
public interface CreationPeriod {
    /** Created from this time on. */
    @JsonProperty("periodecreated_start")
    @Nullable
    Instant periodecreatedStart();

    /** Created up to this time. */
    @JsonProperty("periodecreated_end")
    @Nullable
    Instant periodecreatedEnd();
}
