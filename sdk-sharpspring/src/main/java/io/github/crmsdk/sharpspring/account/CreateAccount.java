package io.github.crmsdk.sharpspring.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/**
 * An account to create.
 *
 * <pre>{@code
 * CreateAccount.builder().accountName("Acme").ownerID(313361052).industry("Finance").build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateAccount.class)
@JsonDeserialize(builder = CreateAccount.Builder.class)
public interface CreateAccount extends AccountMembers {
    /** At most 255 characters. */
    String accountName();

    @Value.Check
    default void check() {
        Checks.text("CreateAccount.accountName", accountName(), 255);
        AccountMembers.check("CreateAccount", this);
        Checks.additional("CreateAccount", this, CreateAccount.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set}. */
    final class Builder extends ImmutableCreateAccount.Builder implements ExtensibleBuilder<Builder> {}
}
