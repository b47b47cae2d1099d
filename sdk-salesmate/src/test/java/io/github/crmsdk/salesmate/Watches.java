package io.github.crmsdk.salesmate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.watch.StartFrom;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import java.util.List;
import java.util.function.Function;
import mockwebserver3.RecordedRequest;

/** What every resource's watch sends. */
public final class Watches {
    private Watches() {}

    /** Polls a watch of a resource that holds the rows of its list fixture, and looks at each request. */
    public static void asksForTheNewest(Wire wire, Function<WatchOptions, ? extends Watch<?>> watches, String word) {
        wire.server().always(request -> AcmeServer.json(200, Fixtures.text(word + "/listed.json")));
        WatchOptions options =
                WatchOptions.builder().name(word).start(StartFrom.beginning()).build();
        try (Watch<?> watch = watches.apply(options)) {
            assertThat(watch.poll(10)).extracting(delivery -> delivery.id()).containsExactly("8", "9");
        }
        for (String field : List.of("id", "id", "createdAt")) {
            RecordedRequest request = wire.server().request();
            assertThat(request.getMethod()).isEqualTo("POST");
            assertThat(request.getTarget())
                    .isEqualTo("/apis/" + word + "/v4/search?" + (word.equals("activity") ? "viewType=list&" : "")
                            + "rows=100&from=0");
            ObjectNode expected = (ObjectNode) Fixtures.tree(word + "/list.json");
            expected.set("sort", Fixtures.json("{'fieldName':'" + word + "." + field + "','order':'desc'}"));
            assertThat(Fixtures.json(request.getBody().utf8())).isEqualTo(expected);
        }
        assertThat(wire.server().requests()).isEqualTo(3);
    }
}
