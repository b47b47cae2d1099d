/** In-memory simulators of the vendors, for an application's own tests. */
module io.github.crmsdk.testkit {
    requires com.fasterxml.jackson.databind;
    requires mockwebserver3;
    requires okhttp3;
    requires okio;
    requires static org.jspecify;

    exports io.github.crmsdk.testkit;
}
