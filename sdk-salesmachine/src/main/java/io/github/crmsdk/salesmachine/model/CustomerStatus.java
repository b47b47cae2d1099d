package io.github.crmsdk.salesmachine.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.crmsdk.core.json.OpenEnum;

/** The status that lists can be filtered by. */
public final class CustomerStatus extends OpenEnum {
    public static final CustomerStatus TRIAL = new CustomerStatus("trial");
    public static final CustomerStatus PAYING = new CustomerStatus("paying");
    public static final CustomerStatus CHURNED = new CustomerStatus("churned");
    public static final CustomerStatus NOT_CONVERTED = new CustomerStatus("not_converted");

    private CustomerStatus(String value) {
        super(value);
    }

    @JsonCreator
    public static CustomerStatus of(String value) {
        return new CustomerStatus(value);
    }
}
