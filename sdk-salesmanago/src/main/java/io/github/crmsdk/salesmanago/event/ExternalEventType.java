package io.github.crmsdk.salesmanago.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/**
 * What happened. The constants are those of the vendor's own library; third parties use more, which pass as any other
 * text does. {@code CANCELLED} and {@code CANCELLATION} are two different types.
 */
public final class ExternalEventType extends OpenEnum {
    public static final ExternalEventType PURCHASE = of("PURCHASE");
    public static final ExternalEventType CART = of("CART");
    public static final ExternalEventType VISIT = of("VISIT");
    public static final ExternalEventType PHONE_CALL = of("PHONE_CALL");
    public static final ExternalEventType OTHER = of("OTHER");
    public static final ExternalEventType RESERVATION = of("RESERVATION");
    public static final ExternalEventType CANCELLED = of("CANCELLED");
    public static final ExternalEventType ACTIVATION = of("ACTIVATION");
    public static final ExternalEventType MEETING = of("MEETING");
    public static final ExternalEventType OFFER = of("OFFER");
    public static final ExternalEventType DOWNLOAD = of("DOWNLOAD");
    public static final ExternalEventType LOGIN = of("LOGIN");
    public static final ExternalEventType TRANSACTION = of("TRANSACTION");
    public static final ExternalEventType CANCELLATION = of("CANCELLATION");
    public static final ExternalEventType RETURN = of("RETURN");
    public static final ExternalEventType SURVEY = of("SURVEY");
    public static final ExternalEventType APP_STATUS = of("APP_STATUS");
    public static final ExternalEventType APP_TYPE_WEB = of("APP_TYPE_WEB");
    public static final ExternalEventType APP_TYPE_MANUAL = of("APP_TYPE_MANUAL");
    public static final ExternalEventType APP_TYPE_RETENTION = of("APP_TYPE_RETENTION");
    public static final ExternalEventType APP_TYPE_UPSALE = of("APP_TYPE_UPSALE");
    public static final ExternalEventType LOAN_STATUS = of("LOAN_STATUS");
    public static final ExternalEventType LOAN_ORDER = of("LOAN_ORDER");
    public static final ExternalEventType FIRST_LOAN = of("FIRST_LOAN");
    public static final ExternalEventType REPEATED_LOAN = of("REPEATED_LOAN");

    private ExternalEventType(String value) {
        super(value);
    }

    @JsonCreator
    public static ExternalEventType of(String value) {
        return new ExternalEventType(value);
    }
}
