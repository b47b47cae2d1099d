/** In-memory simulators of the vendors, for an application's own tests. */
module io.github.crmsdk.testkit {
    requires transitive com.fasterxml.jackson.databind;
    requires mockwebserver3;
    requires okhttp3;
    requires okio;
    requires transitive org.jspecify;

    exports io.github.crmsdk.testkit;
    exports io.github.crmsdk.testkit.salesmachine;
    exports io.github.crmsdk.testkit.salesmanago;
    exports io.github.crmsdk.testkit.salesmate;
    exports io.github.crmsdk.testkit.sellsy;
    exports io.github.crmsdk.testkit.sharpspring;
}
