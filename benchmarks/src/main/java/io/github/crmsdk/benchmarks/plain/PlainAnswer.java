package io.github.crmsdk.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The vendor's envelope. */
public record PlainAnswer<T>(
        @JsonProperty("Status") String status,
        @JsonProperty("Data") T data) {
    /** A page of deals. */
    public record Page(
            List<PlainDeal> data,
            @Nullable Long totalRows,
            @Nullable Long totalPages,
            @Nullable Object selectedView) {}
}
