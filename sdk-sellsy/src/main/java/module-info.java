/** Typed client of Sellsy. */
module io.github.crmsdk.sellsy {
    requires okio;
    requires transitive io.github.crmsdk.core;
    requires static org.immutables.value;

    exports io.github.crmsdk.sellsy;
    exports io.github.crmsdk.sellsy.address;
    exports io.github.crmsdk.sellsy.attached;
    exports io.github.crmsdk.sellsy.batch;
    exports io.github.crmsdk.sellsy.calendar;
    exports io.github.crmsdk.sellsy.comment;
    exports io.github.crmsdk.sellsy.company;
    exports io.github.crmsdk.sellsy.contact;
    exports io.github.crmsdk.sellsy.customfield;
    exports io.github.crmsdk.sellsy.individual;
    exports io.github.crmsdk.sellsy.lookup;
    exports io.github.crmsdk.sellsy.model;
    exports io.github.crmsdk.sellsy.opportunity;
    exports io.github.crmsdk.sellsy.quota;
    exports io.github.crmsdk.sellsy.search;
    exports io.github.crmsdk.sellsy.smarttag;
    exports io.github.crmsdk.sellsy.staff;
    exports io.github.crmsdk.sellsy.task;
    exports io.github.crmsdk.sellsy.tax;
    exports io.github.crmsdk.sellsy.v1;
    exports io.github.crmsdk.sellsy.v1.agenda;
    exports io.github.crmsdk.sellsy.v1.annotation;
    exports io.github.crmsdk.sellsy.v1.lookup;
    exports io.github.crmsdk.sellsy.v1.opportunity;
    exports io.github.crmsdk.sellsy.v1.people;
    exports io.github.crmsdk.sellsy.v1.third;
    exports io.github.crmsdk.sellsy.webhook;

    opens io.github.crmsdk.sellsy.address to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.attached to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.batch to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.calendar to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.comment to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.company to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.contact to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.customfield to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.individual to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.lookup to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.model to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.opportunity to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.quota to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.search to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.smarttag to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.staff to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.task to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sellsy.tax to
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
    opens io.github.crmsdk.sellsy.webhook to
            com.fasterxml.jackson.databind;
}
