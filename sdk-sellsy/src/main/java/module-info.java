/** Typed client of Sellsy. */
module io.github.crmsdk.sellsy {
    requires okio;
    requires transitive io.github.crmsdk.core;
    requires static org.immutables.value;

    exports io.github.crmsdk.sellsy;
    exports io.github.crmsdk.sellsy.company;
    exports io.github.crmsdk.sellsy.model;

    opens io.github.crmsdk.sellsy.company to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.model to
            com.fasterxml.jackson.databind;
}
