package io.github.crmsdk.salesmanago.integration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What writing both answers. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableIntegrationResult.class)
@JsonDeserialize(builder = IntegrationResult.Builder.class)
public interface IntegrationResult extends Extensible {
    @Nullable
    String contactId();

    @Nullable
    String eventId();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableIntegrationResult.Builder {}
}
