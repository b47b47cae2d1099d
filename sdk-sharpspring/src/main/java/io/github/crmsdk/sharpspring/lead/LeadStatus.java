package io.github.crmsdk.sharpspring.lead;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/**
 * How far a lead has come. A lead that is given none on creation is {@link #UNQUALIFIED}; {@link #CONTACT_WITH_OPP} cannot be set
 * back: the vendor says success and changes nothing. The vendor refuses other values.
 */
public final class LeadStatus extends OpenEnum {
    public static final LeadStatus UNQUALIFIED = new LeadStatus("unqualified");
    public static final LeadStatus OPEN = new LeadStatus("open");
    public static final LeadStatus QUALIFIED = new LeadStatus("qualified");
    public static final LeadStatus CONTACT = new LeadStatus("contact");
    public static final LeadStatus CONTACT_WITH_OPP = new LeadStatus("contactWithOpp");
    public static final LeadStatus CUSTOMER = new LeadStatus("customer");

    private LeadStatus(String value) {
        super(value);
    }

    @JsonCreator
    public static LeadStatus of(String value) {
        return new LeadStatus(value);
    }
}
