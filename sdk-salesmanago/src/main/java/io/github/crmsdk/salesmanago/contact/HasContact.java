package io.github.crmsdk.salesmanago.contact;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Whether the account has a contact. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableHasContact.class)
@JsonDeserialize(builder = HasContact.Builder.class)
public interface HasContact extends Extensible {
    boolean result();

    /** Null if there is no such contact. */
    @Nullable
    String contactId();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableHasContact.Builder {}
}
