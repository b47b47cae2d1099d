package io.github.crmsdk.salesmate.deal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmate.internal.Owners;
import org.immutables.value.Value;

/**
 * A deal to create. The vendor's documents demand title, primary contact, owner, pipeline and stage; {@code build()}
 * names those that are missing.
 *
 * <pre>{@code
 * CreateDeal.builder()
 *         .title("Renewal").primaryContact(1540).owner(1).pipeline("Sales").stage("Contacted")
 *         .dealValue(new BigDecimal("1200")).currency("USD").build();
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateDeal.class)
@JsonDeserialize(builder = CreateDeal.Builder.class)
public interface CreateDeal extends DealMembers {
    /** At most 255 characters. */
    String title();

    /** The contact's id. */
    long primaryContact();

    /** The id of a user, at most 11 digits. */
    long owner();

    /** The pipeline's name, at most 50 characters. */
    String pipeline();

    /** The stage's name, at most 50 characters; the account's own. */
    String stage();

    @Value.Check
    default void check() {
        Checks.text("CreateDeal.title", title(), 255);
        Checks.text("CreateDeal.pipeline", pipeline(), 50);
        Checks.text("CreateDeal.stage", stage(), 50);
        DealMembers.check("CreateDeal", this);
        Owners.check("CreateDeal", owner());
        Checks.additional("CreateDeal", this, CreateDeal.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set}. */
    final class Builder extends ImmutableCreateDeal.Builder implements ExtensibleBuilder<Builder> {}
}
