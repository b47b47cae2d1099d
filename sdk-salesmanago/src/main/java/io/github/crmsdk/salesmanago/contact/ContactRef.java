package io.github.crmsdk.salesmanago.contact;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A contact as the lists of created and modified contacts name it. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableContactRef.class)
@JsonDeserialize(builder = ContactRef.Builder.class)
public interface ContactRef extends Extensible {
    @JsonAlias("contactId")
    String id();

    @Nullable
    String email();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableContactRef.Builder {}
}
