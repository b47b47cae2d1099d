/** Typed clients of SALESmanago. */
module io.github.crmsdk.salesmanago {
    requires transitive io.github.crmsdk.core;
    requires okio;

    exports io.github.crmsdk.salesmanago;
    exports io.github.crmsdk.salesmanago.contact;
    exports io.github.crmsdk.salesmanago.event;
    exports io.github.crmsdk.salesmanago.gateway;
    exports io.github.crmsdk.salesmanago.model;

    opens io.github.crmsdk.salesmanago.contact to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmanago.event to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmanago.gateway to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmanago.model to
            com.fasterxml.jackson.databind;
}
