package io.github.crmsdk.core;

import static io.github.crmsdk.core.acme.AcmeServer.ok;
import static io.github.crmsdk.core.acme.AcmeServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.acme.Things;
import io.github.crmsdk.core.send.RetryPolicy;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetryBudgetTest {
    private static final int CALLS = 1_000;

    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    @ParameterizedTest
    @EnumSource
    void aThousandFlakyCallsKeepAllTheirAttempts(Mode mode) throws InterruptedException {
        Map<String, Integer> seen = new ConcurrentHashMap<>();
        server.always(
                request -> seen.merge(request.getTarget(), 1, Integer::sum) <= 2 ? status(503) : ok("{\"Id\":7}"));
        Queue<Integer> attempts = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        RetryPolicy atOnce = AcmeServer.policy().withRandom(AcmeServer.fixed(0));
        try (AcmeClient client =
                server.client().httpClient(server.http()).retryPolicy(atOnce).build()) {
            for (int i = 0; i < CALLS; i++) {
                ApiCall<?> call = client.things().get(i);
                threads.execute(() -> attempts.add(mode.exchange(call).attempts()));
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(attempts).hasSize(CALLS).containsOnly(3);
        assertThat(server.connectionsInUse()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aVendorThatIsDownGetsFewerAndFewerRetries(Mode mode) {
        server.always(request -> status(503));
        try (AcmeClient client = server.client().build()) {
            fail(mode, client.things(), 60);
            // 500 tokens pay for 100 retries at 5 each.
            assertThat(server.requests()).isEqualTo(60 + 100);
            fail(mode, client.things(), 10);
            assertThat(server.requests()).isEqualTo(70 + 100);
        }
    }

    @ParameterizedTest
    @EnumSource
    void successesEarnRetriesBack(Mode mode) {
        server.always(request -> request.getTarget().endsWith("/0") ? ok("{\"Id\":7}") : status(503));
        try (AcmeClient client = server.client().build()) {
            fail(mode, client.things(), 60);
            int spent = server.requests();
            for (int i = 0; i < 5; i++) {
                mode.execute(client.things().get(0));
            }
            fail(mode, client.things(), 1);
            assertThat(server.requests()).isEqualTo(spent + 5 + 2);
        }
    }

    private static void fail(Mode mode, Things things, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(catchThrowable(() -> mode.execute(things.get(1)))).isNotNull();
        }
    }
}
