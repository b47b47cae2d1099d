package io.github.crmsdk.sharpspring.account;

import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import org.jspecify.annotations.Nullable;

/** What an account has besides its name. A member that is null is not sent. */
public interface AccountMembers extends Extensible {
    /** The id of a user. */
    @Nullable
    Long ownerID();

    /** At most 255 characters. */
    @Nullable
    String industry();

    /** At most 255 characters. */
    @Nullable
    String phone();

    /** In whole units of the account's currency. */
    @Nullable
    Long annualRevenue();

    @Nullable
    Long numberOfEmployees();

    /** At most 255 characters. */
    @Nullable
    String website();

    /** Known from third-party clients; the vendor's table leaves it out. At most 255 characters. */
    @Nullable
    String fax();

    @Nullable
    Integer yearStarted();

    /** At most 255 characters. */
    @Nullable
    String billingCity();

    /** At most 255 characters. */
    @Nullable
    String billingCountry();

    /** At most 50 characters. */
    @Nullable
    String billingPostalCode();

    /** At most 255 characters. */
    @Nullable
    String billingState();

    /** At most 255 characters. */
    @Nullable
    String billingStreetAddress();

    /** At most 255 characters. */
    @Nullable
    String shippingCity();

    /** At most 255 characters. */
    @Nullable
    String shippingCountry();

    /** At most 50 characters. */
    @Nullable
    String shippingPostalCode();

    /** At most 255 characters. */
    @Nullable
    String shippingState();

    /** At most 255 characters. */
    @Nullable
    String shippingStreetAddress();

    /** Checks the sizes that the vendor documents. */
    static void check(String model, AccountMembers account) {
        Checks.length(model + ".industry", account.industry(), 255);
        Checks.length(model + ".phone", account.phone(), 255);
        Checks.length(model + ".website", account.website(), 255);
        Checks.length(model + ".fax", account.fax(), 255);
        Checks.length(model + ".billingCity", account.billingCity(), 255);
        Checks.length(model + ".billingCountry", account.billingCountry(), 255);
        Checks.length(model + ".billingPostalCode", account.billingPostalCode(), 50);
        Checks.length(model + ".billingState", account.billingState(), 255);
        Checks.length(model + ".billingStreetAddress", account.billingStreetAddress(), 255);
        Checks.length(model + ".shippingCity", account.shippingCity(), 255);
        Checks.length(model + ".shippingCountry", account.shippingCountry(), 255);
        Checks.length(model + ".shippingPostalCode", account.shippingPostalCode(), 50);
        Checks.length(model + ".shippingState", account.shippingState(), 255);
        Checks.length(model + ".shippingStreetAddress", account.shippingStreetAddress(), 255);
    }
}
