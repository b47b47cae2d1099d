/** Typed client of Sellsy. */
module io.github.crmsdk.sellsy {
    requires okio;
    requires transitive io.github.crmsdk.core;
    requires static org.immutables.value;

    exports io.github.crmsdk.sellsy;
    exports io.github.crmsdk.sellsy.calendar;
    exports io.github.crmsdk.sellsy.comment;
    exports io.github.crmsdk.sellsy.company;
    exports io.github.crmsdk.sellsy.model;
    exports io.github.crmsdk.sellsy.opportunity;
    exports io.github.crmsdk.sellsy.task;
    exports io.github.crmsdk.sellsy.webhook;

    opens io.github.crmsdk.sellsy.company to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.model to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.calendar to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.comment to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.opportunity to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.task to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.webhook to
            com.fasterxml.jackson.databind;
}
