package io.github.crmsdk.salesmachine.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmachine.model.Customer;
import io.github.crmsdk.salesmachine.model.RecordList;
import io.github.crmsdk.salesmachine.model.RecordRef;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An account as Salesmachine returns it. What is not listed here is kept in {@link #additionalProperties()}. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableAccount.class)
@JsonDeserialize(builder = Account.Builder.class)
public interface Account extends Customer {
    /** The ids of the account's contacts. */
    @JsonProperty("contacts")
    @Nullable
    RecordList<RecordRef> contacts();

    /** The attribute {@code domain}. */
    default @Nullable String domain() {
        return data().text("domain");
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableAccount.Builder {}
}
