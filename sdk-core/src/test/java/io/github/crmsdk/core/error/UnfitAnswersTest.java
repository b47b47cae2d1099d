package io.github.crmsdk.core.error;

import static io.github.crmsdk.core.acme.AcmeServer.json;
import static io.github.crmsdk.core.acme.AcmeServer.ok;
import static io.github.crmsdk.core.acme.AcmeServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.acme.Thing;
import java.io.IOException;
import java.util.function.Function;
import mockwebserver3.MockResponse;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnfitAnswersTest {
    private static final String GET = "Acme things.get (GET /v1/things/7): ";

    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    private DataException unfit(Mode mode, MockResponse answer) {
        return unfit(mode, answer, builder -> builder);
    }

    private DataException unfit(
            Mode mode, MockResponse answer, Function<AcmeClient.Builder, AcmeClient.Builder> settings) {
        server.answer(answer);
        DataException failed;
        try (AcmeClient client =
                settings.apply(server.client().httpClient(server.http())).build()) {
            failed = catchThrowableOfType(
                    DataException.class, () -> mode.execute(client.things().get(7)));
        }
        assertThat(server.requests()).isEqualTo(1);
        assertThat(server.connectionsInUse()).isZero();
        return failed;
    }

    @ParameterizedTest
    @EnumSource
    void aPageInsteadOfJson(Mode mode) {
        DataException failed = unfit(
                mode,
                new MockResponse.Builder()
                        .addHeader("Content-Type", "text/html")
                        .body("<html>Down</html>")
                        .build());
        assertThat(failed)
                .hasMessage(GET + "HTTP 200 with 17 bytes of text/html does not fit the contract: Unexpected character"
                        + " ('<' (code 60)): expected a valid value (JSON String, Number, Array, Object or token"
                        + " 'null', 'true' or 'false')");
        assertThat(failed.body()).isEqualTo("<html>Down</html>");
        assertThat(failed.getCause()).isInstanceOf(com.fasterxml.jackson.core.JsonParseException.class);
    }

    @ParameterizedTest
    @EnumSource
    void jsonThatBreaksOff(Mode mode) {
        assertThat(unfit(mode, json(200, "{\"Status\":\"success\",\"Data\":{\"Id\":7")))
                .hasMessageStartingWith(
                        GET + "HTTP 200 with 34 bytes of application/json does not fit the contract: Unexpected"
                                + " end-of-input");
    }

    @ParameterizedTest
    @EnumSource
    void aMemberOfAWrongTypeIsNamed(Mode mode) {
        assertThat(unfit(mode, ok("{\"Id\":7,\"CreatedAt\":\"soon\"}")))
                .hasMessage(GET + "HTTP 200 with 55 bytes of application/json does not fit the contract: Cannot"
                        + " deserialize value of type `java.time.Instant` from String \"soon\": not a valid Instant"
                        + " (at CreatedAt)");
    }

    @ParameterizedTest
    @EnumSource
    void whateverTheVendorWroteIsOneLine(Mode mode) {
        assertThat(unfit(mode, ok("{\"Id\":7,\"CreatedAt\":\"a\\r\\nERROR b\\u0085c\\u2028d\"}")))
                .hasMessageContaining("from String \"a ERROR b c d\": not a valid Instant");
        server.answer(AcmeServer.failure(400, "{\"Message\":\"a\\nERROR b\\u0085c\\u2029d\"}"));
        try (AcmeClient client = server.client().build()) {
            assertThat(catchThrowableOfType(
                            ApiException.class,
                            () -> mode.execute(client.things().get(7))))
                    .hasMessage(GET + "HTTP 400, \"a ERROR b c d\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void jsonThatIsNestedTooDeep(Mode mode) {
        assertThat(unfit(mode, ok("{\"Id\":7,\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}")))
                .hasMessageContaining("Document nesting depth (1001) exceeds the maximum allowed (1000");
    }

    @ParameterizedTest
    @EnumSource
    void anItemOfAWrongTypeIsNamed(Mode mode) {
        server.answer(ok("[{\"Id\":1},{\"Id\":\"x\"}]"));
        try (AcmeClient client = server.client().build()) {
            assertThat(catchThrowableOfType(
                            DataException.class,
                            () -> mode.execute(client.things().list().page())))
                    .hasMessageStartingWith("Acme things.page (GET /v1/things): HTTP 200 with 49 bytes")
                    .hasMessageEndingWith(" (at [1].Id)");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMemberThatIsMissing(Mode mode) {
        assertThat(unfit(mode, ok("{\"Name\":\"n\"}")))
                .hasMessageContaining("Cannot build Thing, some of required attributes are not set [id]");
    }

    @ParameterizedTest
    @EnumSource
    void aSuccessWithoutItsValue(Mode mode) {
        assertThat(unfit(mode, json(200, "{\"Status\":\"success\"}")))
                .hasMessage(GET + "HTTP 200 with 20 bytes of application/json does not fit the contract: the answer is"
                        + " a success without the value that was asked for");
    }

    @ParameterizedTest
    @EnumSource
    void noBodyAtAll(Mode mode) {
        assertThat(unfit(mode, status(200)))
                .hasMessage(GET + "HTTP 200 with 0 bytes of unnamed type does not fit the contract: no success");
    }

    @ParameterizedTest
    @EnumSource
    void aBombIsNotUnpacked(Mode mode) throws IOException {
        Buffer packed = new Buffer();
        try (var zip = Okio.buffer(new GzipSink(packed))) {
            for (int i = 0; i < 10_000; i++) {
                zip.writeUtf8(" ".repeat(1_000));
            }
        }
        assertThat(packed.size()).isLessThan(20_000);
        MockResponse bomb = new MockResponse.Builder()
                .addHeader("Content-Encoding", "gzip")
                .body(packed)
                .build();
        assertThat(unfit(mode, bomb, builder -> builder.maxAnswerBytes(1_000_000)))
                .hasMessage(GET + "the answer is larger than 1000000 bytes, the client's maxAnswerBytes");
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerOfExactlyTheMostIsRead(Mode mode) {
        String body = "{\"Status\":\"success\",\"Data\":{\"Id\":7}}";
        server.answer(json(200, body), json(200, body));
        try (AcmeClient client = server.client().maxAnswerBytes(body.length()).build()) {
            assertThat(mode.execute(client.things().get(7)).id()).isEqualTo(7);
        }
        try (AcmeClient client =
                server.client().maxAnswerBytes(body.length() - 1).build()) {
            assertThat(catchThrowableOfType(
                            DataException.class,
                            () -> mode.execute(client.things().get(7))))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLengthThatPromisesTooMuchIsABrokenConnection(Mode mode) {
        MockResponse promising = ok("{\"Id\":7}")
                .newBuilder()
                .setHeader("Content-Length", "500")
                .onResponseEnd(new mockwebserver3.SocketEffect.CloseSocket())
                .build();
        server.always(request -> promising);
        try (AcmeClient client = server.client().httpClient(server.http()).build()) {
            TransportException failed = catchThrowableOfType(
                    TransportException.class,
                    () -> mode.execute(
                            client.things().create(Thing.builder().id(7).build())));
            assertThat(failed)
                    .hasMessage("Acme things.create (POST /v1/things): the connection broke:"
                            + " java.net.ProtocolException: unexpected end of stream; the request was sent, the vendor"
                            + " may have carried it out");
        }
        assertThat(server.requests()).isEqualTo(1);
        assertThat(server.connectionsInUse()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aLengthThatPromisesTooLittleCutsTheAnswer(Mode mode) {
        MockResponse cut =
                ok("{\"Id\":7}").newBuilder().setHeader("Content-Length", "30").build();
        assertThat(unfit(mode, cut)).hasMessageStartingWith(GET + "HTTP 200 with 30 bytes of application/json");
    }
}
