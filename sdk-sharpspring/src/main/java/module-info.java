/** Typed client of SharpSpring. */
module io.github.crmsdk.sharpspring {
    requires transitive io.github.crmsdk.core;
    requires static org.immutables.value;

    exports io.github.crmsdk.sharpspring;
    exports io.github.crmsdk.sharpspring.account;
    exports io.github.crmsdk.sharpspring.call;
    exports io.github.crmsdk.sharpspring.campaign;
    exports io.github.crmsdk.sharpspring.email;
    exports io.github.crmsdk.sharpspring.event;
    exports io.github.crmsdk.sharpspring.field;
    exports io.github.crmsdk.sharpspring.form;
    exports io.github.crmsdk.sharpspring.lead;
    exports io.github.crmsdk.sharpspring.list;
    exports io.github.crmsdk.sharpspring.opportunity;
    exports io.github.crmsdk.sharpspring.page;
    exports io.github.crmsdk.sharpspring.rpc;
    exports io.github.crmsdk.sharpspring.user;

    opens io.github.crmsdk.sharpspring.account to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sharpspring.call to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sharpspring.campaign to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sharpspring.email to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sharpspring.event to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sharpspring.field to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sharpspring.lead to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sharpspring.list to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sharpspring.opportunity to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sharpspring.rpc to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.sharpspring.user to
            com.fasterxml.jackson.databind;
}
