package io.github.crmsdk.core;

import static io.github.crmsdk.core.acme.AcmeServer.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.acme.Thing;
import io.github.crmsdk.core.acme.Things;
import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.InvalidRequestException;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.core.error.ServerException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RetryMatrixTest {
    private static final Set<Integer> REPEATED_READS = Set.of(408, 425, 429, 500, 502, 503, 504);
    private static final Set<Integer> REPEATED_WRITES = Set.of(429, 503);

    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    private enum Kind {
        READ(things -> things.get(7), REPEATED_READS),
        IDEMPOTENT_WRITE(things -> things.replace(7, Thing.builder().id(7).build()), REPEATED_READS),
        OTHER_WRITE(things -> things.create(Thing.builder().id(7).build()), REPEATED_WRITES);

        private final Function<Things, ApiCall<Thing>> call;
        private final Set<Integer> repeated;

        Kind(Function<Things, ApiCall<Thing>> call, Set<Integer> repeated) {
            this.call = call;
            this.repeated = repeated;
        }
    }

    static Stream<Arguments> cells() {
        List<Integer> statuses =
                List.of(300, 400, 401, 403, 404, 408, 409, 418, 422, 425, 429, 500, 501, 502, 503, 504, 599);
        return Stream.of(Kind.values())
                .flatMap(kind -> Stream.of(Mode.values())
                        .flatMap(mode -> statuses.stream().map(status -> Arguments.of(kind, mode, status))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void onlyWhatIsWorthRepeatingIsRepeated(Kind kind, Mode mode, int status) {
        server.always(request -> failure(status, "{\"Code\":\"E1\",\"Message\":\"no\"}"));
        Throwable failed;
        try (var client = server.client().httpClient(server.http()).build()) {
            failed = catchThrowable(() -> mode.execute(kind.call.apply(client.things())));
        }
        boolean repeated = kind.repeated.contains(status);
        assertThat(failed).isInstanceOf(ApiException.class);
        assertThat(((ApiException) failed).error().status()).isEqualTo(status);
        assertThat(server.requests()).isEqualTo(repeated ? 3 : 1);
        assertThat(server.connectionsInUse()).isZero();
        assertThat(server.time().waits())
                .isEqualTo(repeated ? List.of(Duration.ofMillis(250), Duration.ofMillis(500)) : List.of());
    }

    static Stream<Arguments> kinds() {
        return Stream.of(Kind.values()).flatMap(kind -> Stream.of(Mode.values()).map(mode -> Arguments.of(kind, mode)));
    }

    /** The vendor failed by itself and says so under HTTP 200. */
    @ParameterizedTest
    @MethodSource("kinds")
    void aFailureUnderASuccessIsRepeatedLikeOne(Kind kind, Mode mode) {
        server.always(request -> failure(200, "{\"Code\":\"E500\",\"Message\":\"no\"}"));
        Throwable failed;
        try (var client = server.client().build()) {
            failed = catchThrowable(() -> mode.execute(kind.call.apply(client.things())));
        }
        assertThat(failed)
                .isInstanceOfSatisfying(
                        ServerException.class,
                        server -> assertThat(server.outcomeUnknown()).isTrue());
        assertThat(server.requests()).isEqualTo(kind == Kind.OTHER_WRITE ? 1 : 3);
    }

    /** A refusal under HTTP 200 is the vendor's last word. */
    @ParameterizedTest
    @MethodSource("kinds")
    void aRefusalUnderASuccessIsNotRepeated(Kind kind, Mode mode) {
        server.always(request -> failure(200, "{\"Code\":\"E400\",\"Message\":\"no\"}"));
        try (var client = server.client().build()) {
            assertThat(catchThrowable(() -> mode.execute(kind.call.apply(client.things()))))
                    .isInstanceOf(InvalidRequestException.class);
        }
        assertThat(server.requests()).isEqualTo(1);
    }

    @Test
    void aRefusalOfOneOperationIsNotRepeated() {
        server.always(request -> AcmeServer.ok("false"));
        try (var client = server.client().build()) {
            assertThatThrownBy(() -> client.things().get(7).execute())
                    .isInstanceOf(NotFoundException.class)
                    .hasMessage("Acme things.get (GET /v1/things/7): HTTP 200, \"there is none\"");
        }
        assertThat(server.requests()).isEqualTo(1);
    }
}
