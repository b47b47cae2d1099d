package io.github.crmsdk.salesmanago.export;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** How far a job is. Known from one third-party client. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableJobStatus.class)
@JsonDeserialize(builder = JobStatus.Builder.class)
public interface JobStatus extends Extensible {
    /** What the vendor says while the job runs; empty when it is done. */
    List<String> message();

    /** Where the file is, JSON or CSV. Fetch it by an HTTP client of your own: it may be on another host. */
    @Nullable
    String fileUrl();

    @JsonIgnore
    default boolean isDone() {
        return message().isEmpty();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableJobStatus.Builder {}
}
