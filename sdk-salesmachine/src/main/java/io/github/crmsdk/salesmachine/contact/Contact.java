package io.github.crmsdk.salesmachine.contact;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmachine.model.Customer;
import io.github.crmsdk.salesmachine.model.RecordList;
import io.github.crmsdk.salesmachine.model.RecordRef;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A contact as Salesmachine returns it. What is not listed here is kept in {@link #additionalProperties()}. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableContact.class)
@JsonDeserialize(builder = Contact.Builder.class)
public interface Contact extends Customer {
    /** The ids of the contact's accounts. */
    @JsonProperty("accounts")
    @Nullable
    RecordList<RecordRef> accounts();

    /** The attribute {@code email}. */
    default @Nullable String email() {
        return data().text("email");
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableContact.Builder {}
}
