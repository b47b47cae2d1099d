/** What all vendor clients share. */
module io.github.crmsdk.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires dev.failsafe.core;
    requires kotlin.stdlib;
    requires transitive okhttp3;
    requires okio;
    requires transitive org.jspecify;
    requires org.slf4j;
    requires static java.sql;
    requires static org.immutables.value;
    requires transitive retrofit2;
    requires retrofit2.converter.jackson;

    exports io.github.crmsdk.core;
    exports io.github.crmsdk.core.auth;
    exports io.github.crmsdk.core.auth.oauth2;
    exports io.github.crmsdk.core.batch;
    exports io.github.crmsdk.core.error;
    exports io.github.crmsdk.core.json;
    exports io.github.crmsdk.core.send;
    exports io.github.crmsdk.core.vendor;
    exports io.github.crmsdk.core.watch;
    exports io.github.crmsdk.core.watch.jdbc;

    opens io.github.crmsdk.core.json to
            com.fasterxml.jackson.databind;
    opens io.github.crmsdk.core.watch to
            com.fasterxml.jackson.databind;
}
