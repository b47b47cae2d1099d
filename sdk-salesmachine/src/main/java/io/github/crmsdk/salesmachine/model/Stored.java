package io.github.crmsdk.salesmachine.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the access API returns of every kind of record. */
public interface Stored extends Extensible {
    /** The kind, in the singular: {@code contact}, {@code note} and so on. */
    @JsonProperty("object")
    @Nullable
    String object();

    /** Salesmachine's own id; of contacts and accounts 24 hexadecimal digits. */
    @JsonProperty("id")
    String id();

    @JsonProperty("created_at")
    @JsonSerialize(using = EpochSeconds.class)
    @Nullable
    Instant createdAt();
}
