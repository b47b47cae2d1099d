/** Typed client of Salesmachine. */
module io.github.crmsdk.salesmachine {
    requires transitive io.github.crmsdk.core;
    requires static org.immutables.value;

    exports io.github.crmsdk.salesmachine;
    exports io.github.crmsdk.salesmachine.account;
    exports io.github.crmsdk.salesmachine.activity;
    exports io.github.crmsdk.salesmachine.contact;
    exports io.github.crmsdk.salesmachine.event;
    exports io.github.crmsdk.salesmachine.model;
    exports io.github.crmsdk.salesmachine.note;
    exports io.github.crmsdk.salesmachine.task;
    exports io.github.crmsdk.salesmachine.tracking;
    exports io.github.crmsdk.salesmachine.user;

    opens io.github.crmsdk.salesmachine.account to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmachine.activity to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmachine.contact to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmachine.event to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmachine.model to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmachine.note to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmachine.task to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmachine.tracking to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.salesmachine.user to
            com.fasterxml.jackson.databind;
}
