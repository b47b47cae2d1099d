/** Typed client of Sellsy. */
module io.github.crmsdk.sellsy {
    requires okio;
    requires transitive io.github.crmsdk.core;
    requires static org.immutables.value;

    exports io.github.crmsdk.sellsy;
    exports io.github.crmsdk.sellsy.company;
    exports io.github.crmsdk.sellsy.model;
    exports io.github.crmsdk.sellsy.v1;
    exports io.github.crmsdk.sellsy.v1.agenda;
    exports io.github.crmsdk.sellsy.v1.annotation;
    exports io.github.crmsdk.sellsy.v1.lookup;
    exports io.github.crmsdk.sellsy.v1.opportunity;
    exports io.github.crmsdk.sellsy.v1.people;
    exports io.github.crmsdk.sellsy.v1.third;

    opens io.github.crmsdk.sellsy.company to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.model to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.v1 to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.v1.agenda to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.v1.annotation to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.v1.lookup to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.v1.opportunity to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.v1.people to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.v1.third to
            com.fasterxml.jackson.databind;
}
