package io.github.crmsdk.sellsy.address;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import org.jspecify.annotations.Nullable;

/** What an address has in requests and answers. */
public interface AddressMembers extends Extensible {
    /** At least 2 characters. */
    @Nullable
    String name();

    @JsonProperty("address_line_1")
    @Nullable
    String addressLine1();

    @JsonProperty("address_line_2")
    @Nullable
    String addressLine2();

    @JsonProperty("address_line_3")
    @Nullable
    String addressLine3();

    @JsonProperty("address_line_4")
    @Nullable
    String addressLine4();

    /** At least 2 characters. */
    @Nullable
    String postalCode();

    /** At least 2 characters. */
    @Nullable
    String city();

    /** Two letters, as ISO 3166 has them. */
    @Nullable
    String countryCode();

    /** On creation: true for the first address, unless set. */
    @Nullable
    Boolean isInvoicingAddress();

    /** On creation: true for the first address, unless set. */
    @Nullable
    Boolean isDeliveryAddress();

    @Nullable
    Geocode geocode();

    /** Checks the sizes that the vendor documents for requests; what it returns may have others. */
    static void check(String model, AddressMembers address) {
        Checks.length(model + ".name", address.name(), 2, Integer.MAX_VALUE);
        Checks.length(model + ".postalCode", address.postalCode(), 2, Integer.MAX_VALUE);
        Checks.length(model + ".city", address.city(), 2, Integer.MAX_VALUE);
        Checks.length(model + ".countryCode", address.countryCode(), 2, 2);
    }
}
