package io.github.crmsdk.sellsy.company;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.contact.Embedded;
import io.github.crmsdk.sellsy.model.Labelled;
import io.github.crmsdk.sellsy.model.ThirdParty;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A company as Sellsy returns it. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCompany.class)
@JsonDeserialize(builder = Company.Builder.class)
public interface Company extends CompanyMembers, ThirdParty {
    @Nullable
    Labelled businessSegment();

    @Nullable
    Labelled numberOfEmployees();

    /** What the call asked to {@code embed}. */
    @JsonProperty("_embed")
    @Nullable
    Embedded embedded();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableCompany.Builder {}
}
