/** Typed clients of SALESmanago. */
module io.github.crmsdk.salesmanago {
    requires transitive io.github.crmsdk.core;
    requires static org.immutables.value;

    exports io.github.crmsdk.salesmanago;
    exports io.github.crmsdk.salesmanago.consent;
    exports io.github.crmsdk.salesmanago.contact;
    exports io.github.crmsdk.salesmanago.coupon;
    exports io.github.crmsdk.salesmanago.event;
    exports io.github.crmsdk.salesmanago.export;
    exports io.github.crmsdk.salesmanago.gateway;
    exports io.github.crmsdk.salesmanago.integration;
    exports io.github.crmsdk.salesmanago.loyalty;
    exports io.github.crmsdk.salesmanago.model;
    exports io.github.crmsdk.salesmanago.note;
    exports io.github.crmsdk.salesmanago.product;
    exports io.github.crmsdk.salesmanago.tag;
    exports io.github.crmsdk.salesmanago.task;

    opens io.github.crmsdk.salesmanago.consent to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmanago.contact to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmanago.coupon to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmanago.event to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmanago.export to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmanago.gateway to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmanago.integration to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmanago.loyalty to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmanago.model to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmanago.note to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmanago.product to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmanago.tag to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmanago.task to
            com.fasterxml.jackson.databind;
}
