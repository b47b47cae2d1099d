package io.github.crmsdk.salesmanago.contact;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What writing a contact answers. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpsertedContact.class)
@JsonDeserialize(builder = UpsertedContact.Builder.class)
public interface UpsertedContact extends Extensible {
    /** A UUID. Whether it comes with an asynchronous write is not documented. */
    @Nullable
    String contactId();

    /** The application's own id, if the request gave one. */
    @Nullable
    String externalId();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableUpsertedContact.Builder {}
}
