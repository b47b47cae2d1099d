package io.github.crmsdk.core.vendor;

import static io.github.crmsdk.core.acme.AcmeServer.ok;
import static io.github.crmsdk.core.acme.AcmeServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Mode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientBuilderTest {
    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    @ParameterizedTest
    @EnumSource
    void anApplicationsInterceptorSeesEveryAttempt(Mode mode) {
        AtomicInteger seen = new AtomicInteger();
        OkHttpClient http = server.http()
                .newBuilder()
                .addInterceptor(chain -> {
                    seen.incrementAndGet();
                    return chain.proceed(chain.request()
                            .newBuilder()
                            .header("X-Proxy", "yes")
                            .build());
                })
                .build();
        server.answer(status(503), status(503), ok("{\"Id\":7}"));
        try (AcmeClient client = server.client().httpClient(http).build()) {
            assertThat(mode.exchange(client.things().get(7)).attempts()).isEqualTo(3);
        }
        assertThat(seen).hasValue(3);
        assertThat(server.request().getHeaders().get("X-Proxy")).isEqualTo("yes");
    }

    @Test
    void anApplicationsClientStaysOpen() {
        server.always(request -> ok("{\"Id\":7}"));
        AcmeClient first = server.client().httpClient(server.http()).build();
        first.things().get(7).execute();
        first.close();
        assertThat(server.http().dispatcher().executorService().isShutdown()).isFalse();
        assertThat(server.http().connectionPool().connectionCount()).isEqualTo(1);
        try (AcmeClient second = server.client().httpClient(server.http()).build()) {
            assertThat(second.things().get(7).executeAsync().join().id()).isEqualTo(7);
        }
        assertThat(server.http().followRedirects()).isTrue();
        assertThat(server.http().networkInterceptors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', /v1/things/7", "/, /v1/things/7", "/api, /api/v1/things/7", "/api/, /api/v1/things/7"})
    void aBaseUrlMayHaveAPath(String path, String target) {
        server.answer(ok("{\"Id\":7}"));
        String url = server.url().replaceFirst("/$", "") + path;
        try (AcmeClient client = server.client().baseUrl(url).build()) {
            client.things().get(7).execute();
        }
        assertThat(server.request().getTarget()).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api.example.com",
                "ftp://api.example.com",
                "https://",
                "https://ann@api.example.com",
                "https://ann:pw@api.example.com",
                "https://api.example.com/?key=1",
                "https://api.example.com/#top"
            })
    void aBaseUrlIsPlain(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AcmeClient.builder().baseUrl(url))
                .withMessage("baseUrl is no plain http or https URL: give scheme, host and path without user, query or"
                        + " fragment");
    }

    @Test
    void limitsMakeSense() {
        AcmeClient.Builder builder = AcmeClient.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maxAnswerBytes(0))
                .withMessage("maxAnswerBytes is 0: it must be from 1 to 2147483639");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.maxAnswerBytes(Integer.MAX_VALUE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.timeout(Duration.ZERO))
                .withMessage("timeout is PT0S: it must be longer than zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.attemptTimeout(Duration.ofMillis(-1)))
                .withMessage("attemptTimeout is PT-0.001S: it must be longer than zero");
    }

    private static final class Cents extends StdScalarDeserializer<BigDecimal> {
        private static final long serialVersionUID = 1L;

        Cents() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.getDecimalValue().movePointLeft(2);
        }
    }

    @Test
    void anApplicationsModuleRulesItsOwnClientOnly() {
        server.always(request -> ok("{\"Id\":7,\"Price\":150}"));
        SimpleModule cents = new SimpleModule("cents").addDeserializer(BigDecimal.class, new Cents());
        try (AcmeClient first = server.client().jacksonModule(cents).build();
                AcmeClient second = server.client().build()) {
            assertThat(first.things().get(7).execute().price()).isEqualTo(new BigDecimal("1.50"));
            assertThat(second.things().get(7).execute().price()).isEqualTo(new BigDecimal("150"));
        }
    }

    @Test
    void aServiceIsMadeOnce() {
        try (AcmeClient client = server.client().build()) {
            assertThat(client.things()).isSameAs(client.things());
            assertThat(client.things().get(7).info()).hasToString("Acme things.get (GET /v1/things/7)");
            assertThat(client.things().get(7).info().account()).isEqualTo("main");
        }
    }
}
