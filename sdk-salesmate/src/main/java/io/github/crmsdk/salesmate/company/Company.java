package io.github.crmsdk.salesmate.company;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.CommaSeparated;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmate.lookup.Currency;
import io.github.crmsdk.salesmate.model.Addressed;
import io.github.crmsdk.salesmate.model.UserRef;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A company as Salesmate returns it. Members follow third-party captures of the vendor's answers, as the vendor's own
 * sample is abridged; what is not listed here is kept in {@link #additionalProperties()}. Which members come with a
 * search depends on its displayed fields.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCompany.class)
@JsonDeserialize(builder = Company.Builder.class)
public interface Company extends Addressed {
    long id();

    @Nullable
    String name();

    @JsonAlias("Owner")
    @Nullable
    UserRef owner();

    @Nullable
    String phone();

    @Nullable
    String otherPhone();

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
    String type();

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
    BigDecimal annualRevenue();

    @Nullable
    Long numberOfEmployees();

    /** How many, or which: a third party tells the name alone. */
    @Nullable
    JsonNode associatedContacts();

    @Nullable
    Long openDealCount();

    @Nullable
    Long wonDealCount();

    @Nullable
    Long lostDealCount();

    @Nullable
    BigDecimal totalAmountOfOpenDeal();

    @Nullable
    BigDecimal totalAmountOfWonDeal();

    @Nullable
    BigDecimal totalAmountOfLostDeal();

    @Nullable
    Long openActivities();

    @Nullable
    Long totalActivities();

    @Nullable
    String photo();

    @Nullable
    String imagePath();

    @Nullable
    Boolean emailOptOut();

    @Nullable
    Boolean smsOptOut();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableCompany.Builder {}
}
