package io.github.crmsdk.core;

import static io.github.crmsdk.core.acme.AcmeServer.ok;
import static io.github.crmsdk.core.acme.AcmeServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Thing;
import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.core.send.TimeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Far more callers than carrier threads, all of them waiting: for the budget, for a retry, for the answer. */
@EnabledForJreRange(min = JRE.JAVA_21)
class VirtualThreadsTest {
    private static final int CALLS = 100;

    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    @Test
    void callsWaitTogether() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        server.always(request -> asked.incrementAndGet() % 10 == 0 ? status(503) : ok("{\"Id\":7}"));
        ExecutorService threads = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        try (AcmeClient client = server.client()
                .time(TimeSource.system())
                .rateBudget(RateBudget.of(20, Duration.ofMillis(50)))
                .build()) {
            List<Future<Thing>> calls = new ArrayList<>();
            for (int i = 0; i < CALLS; i++) {
                calls.add(threads.submit(() -> client.things().get(7).execute()));
            }
            for (Future<Thing> call : calls) {
                assertThat(call.get(60, TimeUnit.SECONDS).id()).isEqualTo(7);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(asked).hasValueGreaterThan(CALLS);
    }
}
