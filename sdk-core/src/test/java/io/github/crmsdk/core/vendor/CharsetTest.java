package io.github.crmsdk.core.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.ApiResponse;
import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.acme.Thing;
import java.nio.charset.Charset;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CharsetTest {
    private static final String BODY = "{\"Status\":\"success\",\"Data\":{\"Id\":7,\"Name\":\"J\u00e9r\u00f4me\"}}";

    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    private MockResponse answer(String contentType, String charset, String body) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", contentType)
                .body(new Buffer().write(body.getBytes(Charset.forName(charset))))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, UTF-8",
        "application/json; charset=utf-8, UTF-8",
        "application/json; charset=ISO-8859-1, ISO-8859-1",
        "application/json; charset=\"windows-1252\", windows-1252",
        "application/json; charset=UTF-16, UTF-16",
        "application/json; charset=utf-16le, UTF-16LE",
        // What containers add to their answers by themselves.
        "application/json; charset=ISO-8859-1, UTF-8",
        "application/json; charset=US-ASCII, UTF-8",
        "application/json; charset=nonsense, UTF-8",
        "application/json; charset, UTF-8",
        "nonsense; charset=UTF-16, UTF-8"
    })
    void anAnswerIsReadInItsCharset(String contentType, String charset) {
        server.always(request -> answer(contentType, charset, BODY));
        try (AcmeClient client = server.client().build()) {
            for (Mode mode : Mode.values()) {
                ApiResponse<Thing> answer = mode.exchange(client.things().get(7));
                assertThat(answer.value().name()).isEqualTo("J\u00e9r\u00f4me");
                assertThat(answer.rawBody()).isEqualTo(BODY);
            }
            assertThat(client.raw().get("x").execute().at("/Data/Name").asText())
                    .isEqualTo("J\u00e9r\u00f4me");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aByteOrderMarkIsNoContent(Mode mode) {
        server.always(request -> answer("application/json", "UTF-8", "\ufeff" + BODY));
        try (AcmeClient client = server.client().build()) {
            assertThat(mode.execute(client.things().get(7)).name()).isEqualTo("J\u00e9r\u00f4me");
        }
    }

    @ParameterizedTest
    @EnumSource
    void bytesComeAsTheyAre(Mode mode) {
        server.always(request -> answer("text/csv; charset=ISO-8859-1", "ISO-8859-1", "J\u00e9r\u00f4me"));
        try (AcmeClient client = server.client().build()) {
            assertThat(mode.execute(client.raw().get("x").asBytes()))
                    .isEqualTo("J\u00e9r\u00f4me".getBytes(Charset.forName("ISO-8859-1")));
        }
    }
}
