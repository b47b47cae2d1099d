package io.github.crmsdk.sellsy.company;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.OwnerRef;
import io.github.crmsdk.sellsy.model.RelationType;
import java.time.Instant;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A company as Sellsy returns it. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCompany.class)
@JsonDeserialize(builder = Company.Builder.class)
public interface Company extends CompanyMembers {
    long id();

    @Nullable
    RelationType type();

    @Nullable
    OwnerRef owner();

    @Nullable
    Instant created();

    @Nullable
    Instant updatedAt();

    /** What the call asked to {@code embed}, by name. */
    @JsonProperty("_embed")
    @Nullable
    Map<String, JsonNode> embedded();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableCompany.Builder {}
}
