package io.github.crmsdk.sellsy.contact;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.Party;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A contact as Sellsy returns it. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableContact.class)
@JsonDeserialize(builder = Contact.Builder.class)
public interface Contact extends ContactMembers, Party {
    @Nullable
    Instant updated();

    /** What the call asked to {@code embed}. */
    @JsonProperty("_embed")
    @Nullable
    Embedded embedded();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableContact.Builder {}
}
