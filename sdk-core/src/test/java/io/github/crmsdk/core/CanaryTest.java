package io.github.crmsdk.core;

import static io.github.crmsdk.core.acme.AcmeServer.failure;
import static io.github.crmsdk.core.acme.AcmeServer.json;
import static io.github.crmsdk.core.acme.AcmeServer.ok;
import static io.github.crmsdk.core.acme.AcmeServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.CapturedLog;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.acme.Shelf;
import io.github.crmsdk.core.auth.HeaderAuth;
import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.DataException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.event.Level;

/** A vendor that echoes the credentials in every place it has; they must not come out anywhere. */
class CanaryTest {
    private static final long SEED = new Random().nextLong();
    private static final String CORE = random(new Random(SEED));
    private static final String SECRET = "k/" + CORE + "+>?=&!*~";

    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    private static String random(Random random) {
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        StringBuilder text = new StringBuilder();
        random.ints(24, 0, letters.length()).forEach(i -> text.append(letters.charAt(i)));
        return text.toString();
    }

    private static Map<String, String> forms() {
        byte[] bytes = SECRET.getBytes(StandardCharsets.UTF_8);
        String encoded = URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        HttpUrl url = new HttpUrl.Builder()
                .scheme("https")
                .host("x")
                .addPathSegment(SECRET)
                .addQueryParameter("k", SECRET)
                .build();
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("plain", SECRET);
        forms.put("URL", encoded);
        forms.put(
                "lower-case URL",
                Pattern.compile("%..")
                        .matcher(encoded)
                        .replaceAll(hex -> hex.group().toLowerCase(Locale.ROOT)));
        forms.put("PHP's JSON", SECRET.replace("/", "\\/"));
        forms.put("URL as OkHttp writes it", url.encodedQuery().substring(2));
        forms.put("path as OkHttp writes it", url.encodedPath().substring(1));
        forms.put("HTML", SECRET.replace(">", "&gt;").replace("+", "&#43;").replace("/", "&#x2F;"));
        forms.put("careful JSON", SECRET.replace(">", "\\u003e").replace("+", "\\u002B"));
        forms.put("Base64", Base64.getEncoder().encodeToString(bytes));
        forms.put("Base64 for URLs", Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        return forms;
    }

    private static MockResponse.Builder with(MockResponse response, String name, String value) {
        return response.newBuilder().setHeader(name, value);
    }

    private static MockResponse plain(int status, String body) {
        return with(json(status, body), "Content-Type", "text/plain").build();
    }

    private static Map<String, Function<String, MockResponse>> places() {
        Map<String, Function<String, MockResponse>> places = new LinkedHashMap<>();
        places.put("message", text -> failure(400, "{\"Message\":\"bad key " + text + "\"}"));
        places.put("message in 200", text -> failure(200, "{\"Message\":\"bad key " + text + "\"}"));
        places.put("code", text -> failure(401, "{\"Code\":\"" + text + "\"}"));
        places.put("field", text -> failure(422, "{\"Fields\":{\"key\":\"" + text + " is bad\"}}"));
        places.put("field's name", text -> failure(422, "{\"Fields\":{\"" + text + "\":\"bad\"}}"));
        places.put("body of no form", text -> plain(403, "no entry for " + text));
        places.put("body far in", text -> plain(500, "x".repeat(1_990) + text));
        places.put("body made of it", text -> plain(500, text.repeat(4_000)));
        places.put("body of megabytes", text -> plain(500, "x".repeat(99_990) + text + "x".repeat(1_000_000)));
        places.put("success of no form", text -> plain(200, text));
        places.put("invalid value", text -> ok("{\"Id\":7,\"CreatedAt\":\"" + text + "\"}"));
        places.put("value of another type", text -> ok("{\"Id\":7,\"Active\":{\"" + text + "\":1}}"));
        places.put("name of an invalid value", text -> ok("{\"Id\":\"x\",\"" + text + "\":1}"));
        places.put("JSON that breaks off", text -> json(200, "{\"Status\":\"success\",\"Data\":{\"x\":\"" + text));
        places.put("word that is no JSON", text -> json(200, "{\"Status\":" + text + "}"));
        places.put("request id", text -> with(status(404), "X-Request-Id", text).build());
        places.put("Retry-After", text -> with(status(404), "Retry-After", text).build());
        places.put("Date", text -> with(status(404), "Date", text).build());
        places.put(
                "type of a failure",
                text -> with(plain(404, "x"), "Content-Type", "a/" + text).build());
        places.put(
                "type of a success",
                text -> with(plain(200, "x"), "Content-Type", "a/" + text).build());
        places.put(
                "redirect",
                text -> with(status(302), "Location", "/login?key=" + text).build());
        places.put(
                "status line",
                text -> new MockResponse.Builder().status("NONSENSE " + text).build());
        places.put(
                "reason",
                text -> new MockResponse.Builder()
                        .status("HTTP/1.1 404 " + text)
                        .build());
        places.put(
                "length",
                text -> with(ok("{}"), "Content-Length", text)
                        .onResponseEnd(new SocketEffect.CloseSocket())
                        .build());
        return places;
    }

    static Stream<Arguments> echoes() {
        return Stream.of(Mode.values())
                .flatMap(mode -> forms().keySet().stream()
                        .flatMap(form -> places().keySet().stream().map(place -> Arguments.of(mode, form, place))));
    }

    @BeforeEach
    void listen() {
        CapturedLog.start(Level.TRACE);
    }

    @AfterEach
    void stop() {
        CapturedLog.stop();
    }

    private static void assertSilent(Throwable failed) {
        StringWriter told = new StringWriter();
        failed.printStackTrace(new PrintWriter(told, true));
        if (failed instanceof ApiException refused) {
            var error = refused.error();
            told.append(error.toString()).append(error.code()).append(error.message());
            told.append(error.fields().toString()).append(error.requestId()).append(error.body());
        }
        if (failed instanceof DataException unfit) {
            told.append(unfit.body());
        }
        CapturedLog.stop().forEach(told::append);
        assertThat(told.toString()).as("seed %d", SEED).doesNotContain(CORE);
        forms().values()
                .forEach(form -> assertThat(told.toString())
                        .as("seed %d", SEED)
                        .doesNotContain(form.substring(0, Math.min(form.length(), 20))));
    }

    @ParameterizedTest
    @MethodSource("echoes")
    void anEchoedSecretDoesNotComeOut(Mode mode, String form, String place) {
        server.always(request -> places().get(place).apply(forms().get(form)));
        try (AcmeClient client = server.client().key(SECRET).build()) {
            Throwable failed = catchThrowable(() -> mode.execute(client.things().get(7)));
            assertThat(server.request().getHeaders().get("X-Acme-Key")).isEqualTo(SECRET);
            assertThat(failed).isInstanceOf(io.github.crmsdk.core.error.CrmException.class);
            assertSilent(failed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSecretInThePathOrQueryDoesNotComeOut(Mode mode) {
        server.answer(
                status(404),
                new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build());
        try (AcmeClient client = server.client().key(SECRET).build()) {
            String encoded = URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
            RawCall<?> call = client.raw().delete("v1/" + encoded).query("key", SECRET);
            assertThat(call.info()).hasToString("Acme raw (DELETE /v1/***)");
            assertSilent(catchThrowable(() -> mode.execute(call)));
            CapturedLog.start(Level.TRACE);
            assertSilent(catchThrowable(() -> mode.execute(call)));
        }
    }

    @Test
    void aSecretInAPageTokenDoesNotComeOut() {
        server.always(request -> Shelf.page(0, 1, SECRET));
        try (AcmeClient client = server.client().key(SECRET).build()) {
            assertSilent(catchThrowable(() -> client.things().list().toList()));
        }
    }

    @Test
    void aSecretThatBeginsLikeAnotherIsMaskedWhole() {
        for (List<String> keys : List.of(List.of("abcd", "abcd" + SECRET), List.of("abcd" + SECRET, "abcd"))) {
            HeaderAuth auth =
                    new HeaderAuth(Map.of("X-1", Secret.of("one", keys.get(0)), "X-2", Secret.of("two", keys.get(1))));
            server.answer(failure(400, "{\"Message\":\"abcd" + SECRET + " and abcd\"}"));
            try (AcmeClient client = server.client().auth(auth).build()) {
                Throwable failed = catchThrowable(() -> client.things().get(7).execute());
                assertThat(failed).hasMessageEndingWith("HTTP 400, \"*** and ***\"");
            }
        }
    }

    @Test
    void nothingPrintsTheKeyByItself() {
        try (AcmeClient client = server.client().key(SECRET).build()) {
            assertThat(client.things().get(7).toString()
                            + client.raw().get("x")
                            + client.things().list())
                    .doesNotContain(CORE)
                    .doesNotContain(SECRET.toLowerCase(Locale.ROOT));
        }
    }
}
