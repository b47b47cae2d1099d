package io.github.crmsdk.salesmate.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.CommaSeparated;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What contacts and companies have in common on writing. A member that is null is not sent. */
public interface ProfileMembers extends Extensible {
    /** At most 255 characters. */
    @Nullable
    String website();

    /** Phone number 1, at most 255 characters. */
    @Nullable
    String phone();

    /** Phone number 2, at most 255 characters. */
    @Nullable
    String otherPhone();

    /** At most 255 characters. */
    @Nullable
    String skypeId();

    /** At most 100 characters. */
    @Nullable
    String googlePlusHandle();

    /** At most 100 characters. */
    @Nullable
    String linkedInHandle();

    /** At most 100 characters. */
    @Nullable
    String facebookHandle();

    /** At most 100 characters. */
    @Nullable
    String twitterHandle();

    /** Three upper-case letters, ISO 4217. */
    @Nullable
    String currency();

    /** At most 50 characters. */
    @Nullable
    String billingAddressLine1();

    /** At most 50 characters. */
    @Nullable
    String billingAddressLine2();

    @Nullable
    String billingCity();

    @Nullable
    String billingZipCode();

    @Nullable
    String billingState();

    @Nullable
    String billingCountry();

    @Nullable
    String description();

    /** Sent as one comma-separated text; an empty list removes all tags. */
    @JsonSerialize(using = CommaSeparated.Serializer.class)
    @JsonDeserialize(using = CommaSeparated.Deserializer.class)
    @Nullable
    List<String> tags();

    /** Checks the sizes that the vendor documents. */
    static void check(String model, ProfileMembers profile) {
        Checks.length(model + ".website", profile.website(), 255);
        Checks.length(model + ".phone", profile.phone(), 255);
        Checks.length(model + ".otherPhone", profile.otherPhone(), 255);
        Checks.length(model + ".skypeId", profile.skypeId(), 255);
        Checks.length(model + ".googlePlusHandle", profile.googlePlusHandle(), 100);
        Checks.length(model + ".linkedInHandle", profile.linkedInHandle(), 100);
        Checks.length(model + ".facebookHandle", profile.facebookHandle(), 100);
        Checks.length(model + ".twitterHandle", profile.twitterHandle(), 100);
        Checks.currency(model + ".currency", profile.currency());
        Checks.length(model + ".billingAddressLine1", profile.billingAddressLine1(), 50);
        Checks.length(model + ".billingAddressLine2", profile.billingAddressLine2(), 50);
        Checks.commaSeparated(model + ".tags", profile.tags(), 5000);
    }
}
