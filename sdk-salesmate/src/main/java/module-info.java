/** Typed client of Salesmate. */
module io.github.crmsdk.salesmate {
    requires transitive io.github.crmsdk.core;
    requires static org.immutables.value;

    exports io.github.crmsdk.salesmate;
    exports io.github.crmsdk.salesmate.activity;
    exports io.github.crmsdk.salesmate.company;
    exports io.github.crmsdk.salesmate.contact;
    exports io.github.crmsdk.salesmate.custom;
    exports io.github.crmsdk.salesmate.deal;
    exports io.github.crmsdk.salesmate.field;
    exports io.github.crmsdk.salesmate.lookup;
    exports io.github.crmsdk.salesmate.model;
    exports io.github.crmsdk.salesmate.note;
    exports io.github.crmsdk.salesmate.pipeline;
    exports io.github.crmsdk.salesmate.product;
    exports io.github.crmsdk.salesmate.search;
    exports io.github.crmsdk.salesmate.user;

    opens io.github.crmsdk.salesmate.activity to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmate.company to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmate.contact to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmate.custom to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmate.deal to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmate.field to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmate.internal to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmate.lookup to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmate.model to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmate.note to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmate.pipeline to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmate.product to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmate.search to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmate.user to
            com.fasterxml.jackson.databind;
}
