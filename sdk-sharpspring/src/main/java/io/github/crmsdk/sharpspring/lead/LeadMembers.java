package io.github.crmsdk.sharpspring.lead;

import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import org.jspecify.annotations.Nullable;

/** What a lead has besides its e-mail address. A member that is null is not sent. */
public interface LeadMembers extends Extensible {
    /** The account's id. */
    @Nullable
    Long accountID();

    /** The id of a user. */
    @Nullable
    Long ownerID();

    /** The campaign's id. */
    @Nullable
    Long campaignID();

    @Nullable
    LeadStatus leadStatus();

    /** From -32768 to 32767. What is written may not show in the vendor's pages. */
    @Nullable
    Integer leadScore();

    /** From -32768 to 32767. */
    @Nullable
    Integer leadScoreWeighted();

    /** At most 128 characters. */
    @Nullable
    String persona();

    @Nullable
    Boolean active();

    /** At most 50 characters. */
    @Nullable
    String firstName();

    /** At most 50 characters. */
    @Nullable
    String lastName();

    /** At most 100 characters. */
    @Nullable
    String companyName();

    /** At most 255 characters. */
    @Nullable
    String title();

    /** At most 255 characters. */
    @Nullable
    String street();

    /** At most 255 characters. */
    @Nullable
    String city();

    /** At most 255 characters. */
    @Nullable
    String country();

    /** At most 50 characters. */
    @Nullable
    String state();

    /** At most 50 characters. */
    @Nullable
    String zipcode();

    /** At most 255 characters. */
    @Nullable
    String website();

    /** At most 255 characters. */
    @Nullable
    String phoneNumber();

    /** The value of the tracking cookie {@code __ss_tk}. At most 255 characters. */
    @Nullable
    String trackingID();

    /** At most 255 characters. */
    @Nullable
    String officePhoneNumber();

    /** At most 255 characters. */
    @Nullable
    String phoneNumberExtension();

    /** At most 255 characters. */
    @Nullable
    String mobilePhoneNumber();

    /** At most 255 characters. */
    @Nullable
    String faxNumber();

    @Nullable
    String description();

    /** At most 255 characters. */
    @Nullable
    String industry();

    @Nullable
    Boolean isUnsubscribed();

    /** That this can be written is known from one integration only; so for the three members after it. */
    @Nullable
    Boolean isQualified();

    @Nullable
    Boolean isContact();

    @Nullable
    Boolean isCustomer();

    /** A number; only 0 was ever seen, and its meaning is not documented. */
    @Nullable
    String status();

    /** Checks the sizes that the vendor documents. */
    static void check(String model, LeadMembers lead) {
        Checks.range(model + ".leadScore", lead.leadScore(), -32768, 32767);
        Checks.range(model + ".leadScoreWeighted", lead.leadScoreWeighted(), -32768, 32767);
        Checks.length(model + ".persona", lead.persona(), 128);
        Checks.length(model + ".firstName", lead.firstName(), 50);
        Checks.length(model + ".lastName", lead.lastName(), 50);
        Checks.length(model + ".companyName", lead.companyName(), 100);
        Checks.length(model + ".title", lead.title(), 255);
        Checks.length(model + ".street", lead.street(), 255);
        Checks.length(model + ".city", lead.city(), 255);
        Checks.length(model + ".country", lead.country(), 255);
        Checks.length(model + ".state", lead.state(), 50);
        Checks.length(model + ".zipcode", lead.zipcode(), 50);
        Checks.length(model + ".website", lead.website(), 255);
        Checks.length(model + ".phoneNumber", lead.phoneNumber(), 255);
        Checks.length(model + ".trackingID", lead.trackingID(), 255);
        Checks.length(model + ".officePhoneNumber", lead.officePhoneNumber(), 255);
        Checks.length(model + ".phoneNumberExtension", lead.phoneNumberExtension(), 255);
        Checks.length(model + ".mobilePhoneNumber", lead.mobilePhoneNumber(), 255);
        Checks.length(model + ".faxNumber", lead.faxNumber(), 255);
        Checks.length(model + ".industry", lead.industry(), 255);
    }
}
