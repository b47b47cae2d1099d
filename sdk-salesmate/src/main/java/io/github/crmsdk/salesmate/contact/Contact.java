package io.github.crmsdk.salesmate.contact;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.CommaSeparated;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmate.lookup.Currency;
import io.github.crmsdk.salesmate.model.Addressed;
import io.github.crmsdk.salesmate.model.RecordRef;
import io.github.crmsdk.salesmate.model.UserRef;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A contact as Salesmate returns it. Members follow third-party captures of the vendor's answers, as the vendor's own
 * sample is abridged; what is not listed here is kept in {@link #additionalProperties()}. Which members come with a
 * search depends on its displayed fields.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableContact.class)
@JsonDeserialize(builder = Contact.Builder.class)
public interface Contact extends Addressed {
    long id();

    /** First and last name. */
    @Nullable
    String name();

    @Nullable
    String firstName();

    @Nullable
    String lastName();

    @JsonAlias("Owner")
    @Nullable
    UserRef owner();

    @JsonAlias("Company")
    @Nullable
    RecordRef company();

    @Nullable
    String email();

    @Nullable
    String mobile();

    @Nullable
    String phone();

    @Nullable
    String otherPhone();

    @Nullable
    String designation();

    @Nullable
    String website();

    @Nullable
    String googlePlusHandle();

    @Nullable
    String linkedInHandle();

    @Nullable
    String facebookHandle();

    @Nullable
    String twitterHandle();

    @Nullable
    String skypeId();

    @Nullable
    Currency currency();

    @Nullable
    String billingAddressLine1();

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

    @JsonSerialize(using = CommaSeparated.Serializer.class)
    @JsonDeserialize(using = CommaSeparated.Deserializer.class)
    @Nullable
    List<String> tags();

    @Nullable
    String type();

    @Nullable
    String photo();

    @Nullable
    String utmSource();

    @Nullable
    String utmMedium();

    @Nullable
    String utmCampaign();

    @Nullable
    String utmTerm();

    @Nullable
    String utmContent();

    @Nullable
    Boolean emailOptOut();

    @Nullable
    Long openDealCount();

    @Nullable
    Long openActivities();

    @Nullable
    Long closedActivities();

    @Nullable
    Long totalActivities();

    @Nullable
    Long emailMessageCount();

    @Nullable
    Long clicksOfLastEmailCount();

    @Nullable
    String browser();

    @Nullable
    String browserLanguage();

    @Nullable
    String browserVersion();

    @Nullable
    String androidAppVersion();

    @Nullable
    String androidDevice();

    @Nullable
    String androidOsVersion();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableContact.Builder {}
}
