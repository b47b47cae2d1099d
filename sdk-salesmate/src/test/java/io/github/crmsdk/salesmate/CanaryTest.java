package io.github.crmsdk.salesmate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.CapturedLog;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.watch.StartFrom;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.salesmate.deal.Deal;
import io.github.crmsdk.salesmate.deal.DealQuery;
import io.github.crmsdk.salesmate.internal.SalesmateAuth;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.event.Level;

/** A vendor that tells whoever asks what it was sent: none of the three keys may come out anywhere. */
class CanaryTest {
    private static final List<String> HEADERS = List.of("accessToken", "AppAccessKey", "AppPrivateKey");

    @RegisterExtension
    final Wire wire = new Wire();

    private final List<String> keys =
            Stream.generate(() -> UUID.randomUUID().toString()).limit(3).toList();
    private final StringWriter told = new StringWriter();

    private SalesmateClient.Builder builder() {
        return wire.builder().sessionKey(keys.get(0)).accessKey(keys.get(1)).appPrivateKey(keys.get(2));
    }

    @BeforeEach
    void listen() {
        CapturedLog.start(Level.TRACE);
    }

    @AfterEach
    void stop() {
        CapturedLog.stop();
    }

    /** How the vendor tells. */
    enum Place {
        MESSAGE {
            @Override
            MockResponse answer(String echo) {
                return AcmeServer.failure(400, "{\"Code\":\"4001\",\"Message\":\"Bad key " + echo + "\"}");
            }
        },
        MESSAGE_IN_200 {
            @Override
            MockResponse answer(String echo) {
                return AcmeServer.failure(200, "{\"name\":\"" + echo + "\",\"message\":\"" + echo + "\"}");
            }
        },
        PAGE {
            @Override
            MockResponse answer(String echo) {
                return new MockResponse.Builder()
                        .code(502)
                        .addHeader("Content-Type", "text/html; " + echo)
                        .addHeader("X-Request-Id", echo)
                        .body("<html>" + echo + "</html>")
                        .build();
            }
        },
        DATE {
            @Override
            MockResponse answer(String echo) {
                return AcmeServer.ok("{\"id\":8,\"createdAt\":\"" + echo + "\"}");
            }
        },
        CUT_JSON {
            @Override
            MockResponse answer(String echo) {
                return AcmeServer.json(200, "{\"Status\":\"success\",\"Data\":{\"title\":\"" + echo);
            }
        },
        REDIRECT {
            @Override
            MockResponse answer(String echo) {
                return AcmeServer.status(302)
                        .newBuilder()
                        .addHeader("Location", "/login?key=" + echo)
                        .build();
            }
        },
        BROKEN_CONNECTION {
            @Override
            MockResponse answer(String echo) {
                return AcmeServer.ok("{\"title\":\"" + echo + "\"}")
                        .newBuilder()
                        .onResponseBody(new SocketEffect.CloseSocket())
                        .build();
            }
        };

        abstract MockResponse answer(String echo);
    }

    private static MockResponse echo(Place place, RecordedRequest request) {
        return place.answer(
                String.join(" ", HEADERS.stream().map(request.getHeaders()::get).toList()));
    }

    static Stream<Arguments> places() {
        return Stream.of(Mode.values())
                .flatMap(mode -> Stream.of(Place.values()).map(place -> Arguments.of(mode, place)));
    }

    @ParameterizedTest
    @MethodSource("places")
    void anEchoedKeyDoesNotComeOut(Mode mode, Place place) {
        wire.server().always(request -> echo(place, request));
        try (SalesmateClient client = builder().build()) {
            for (ApiCall<?> call : List.of(
                    client.deals().get(8),
                    client.raw().get("v1/companies/" + keys.get(1)).query("key", keys.get(2)),
                    client.lookups().tags(),
                    client.customRecords().module(keys.get(0)))) {
                told.append(call.toString()).append(call.info().toString());
                tell(catchThrowable(() -> mode.execute(call)));
            }
        }
        assertThat(wire.server().request().getHeaders().get("accessToken")).isEqualTo(keys.get(0));
        assertThat(wire.server().requests()).isGreaterThanOrEqualTo(4);
        assertSilent();
    }

    @ParameterizedTest
    @MethodSource("places")
    void anEchoedKeyDoesNotComeOutOfAWatch(Mode mode, Place place) {
        wire.server().always(request -> echo(place, request));
        try (SalesmateClient client = builder().build()) {
            Watch<Deal> watch = client.deals()
                    .watch(WatchOptions.builder()
                            .name("new-deals")
                            .start(StartFrom.beginning())
                            .time(wire.server().time())
                            .build());
            wire.server().always(request -> {
                if (wire.server().requests() > 6) {
                    watch.close();
                }
                return echo(place, request);
            });
            tell(catchThrowable(() -> watch.run(deal -> told.append(deal.toString()), Duration.ofMinutes(1))));
            told.append(watch.toString());
        }
        assertSilent();
    }

    @Test
    void nothingPrintsAKeyByItself() {
        SalesmateClient.Builder builder = builder();
        told.append(builder.toString());
        try (SalesmateClient client = builder.build()) {
            told.append(client.toString())
                    .append(client.deals().toString())
                    .append(client.raw().toString())
                    .append(client.deals().list(DealQuery.all()).toString())
                    .append(client.deals().list(DealQuery.all()).page().toString());
        }
        SalesmateAuth.LegacyKeys legacy = new SalesmateAuth.LegacyKeys(
                Secret.of("accessKey", keys.get(1)), Secret.of("appPrivateKey", keys.get(2)));
        SalesmateAuth auth = new SalesmateAuth("acme", Secret.of("sessionKey", keys.get(0)), Optional.of(legacy));
        told.append(auth.toString())
                .append(legacy.toString())
                .append(auth.secrets().toString());
        assertSilent();
    }

    /** An echo may well be a success, and a watch outlives what a poll meets: then the log alone could tell. */
    private void tell(@Nullable Throwable failed) {
        if (failed == null) {
            return;
        }
        failed.printStackTrace(new PrintWriter(told, true));
        if (failed instanceof ApiException refused) {
            told.append(refused.error().toString()).append(refused.error().body());
        }
        if (failed instanceof DataException unfit) {
            told.append(unfit.body());
        }
    }

    private void assertSilent() {
        CapturedLog.stop().forEach(told::append);
        assertThat(told.toString()).isNotEmpty().doesNotContain(keys);
    }
}
