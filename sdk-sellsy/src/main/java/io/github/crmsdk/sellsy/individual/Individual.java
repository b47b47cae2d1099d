package io.github.crmsdk.sellsy.individual;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.contact.Embedded;
import io.github.crmsdk.sellsy.model.PersonMembers;
import io.github.crmsdk.sellsy.model.ThirdParty;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A person who is a client, prospect or supplier, as Sellsy returns it. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableIndividual.class)
@JsonDeserialize(builder = Individual.Builder.class)
public interface Individual extends PersonMembers, ThirdParty {
    /** What the call asked to {@code embed}. */
    @JsonProperty("_embed")
    @Nullable
    Embedded embedded();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableIndividual.Builder {}
}
