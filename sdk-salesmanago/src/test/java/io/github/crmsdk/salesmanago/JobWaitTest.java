package io.github.crmsdk.salesmanago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.error.CallInterruptedException;
import io.github.crmsdk.core.error.CallTimeoutException;
import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.salesmanago.export.JobStatus;
import io.github.crmsdk.salesmanago.export.JobWait;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobWaitTest extends SalesmanagoTest {
    private static final String RUNNING = "{\"success\":true,\"message\":[\"In progress\"]}";

    private final List<JobStatus> seen = new ArrayList<>();

    private JobWait job() {
        return salesmanago.waitForJob(12345).onProgress(seen::add);
    }

    private JobStatus run(JobWait wait, boolean async) {
        return async ? wait.executeAsync().join() : wait.execute();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void jobIsFollowedToItsEnd(boolean async) {
        answer(RUNNING);
        answer(RUNNING);
        answer(sample("job-done.json"));

        JobStatus done = run(job(), async);

        assertThat(done.fileUrl()).isEqualTo("https://files.example.com/export.json");
        assertThat(seen).extracting(JobStatus::message).containsExactly(List.of("In progress"), List.of("In progress"));
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5));
        assertThat(direct("job/status", 10_000)).isEqualTo(json("{'requestId':12345}"));
    }

    private JsonNode direct(String path, long earlier) {
        ObjectNode body = (ObjectNode) body(sent("POST", "/api/" + path));
        assertThat(body.path("requestTime").asLong()).isEqualTo(time.now().toEpochMilli() - earlier);
        return json("{'requestId':" + body.path("requestId") + "}");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void waitEndsAtItsLimit(boolean async) {
        for (int i = 0; i < 3; i++) {
            answer(RUNNING);
        }

        assertThatThrownBy(() -> run(job().every(Duration.ofSeconds(10)).atMost(Duration.ofSeconds(25)), async))
                .satisfies(failure -> assertThat(async ? failure.getCause() : failure)
                        .isInstanceOf(CallTimeoutException.class)
                        .hasMessage("SALESmanago exports.status (POST /api/job/status): the job was still running after"
                                + " PT25S, saying 'In progress'"));
        assertThat(seen).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void failedJobIsAnError(boolean async) {
        answer("{\"success\":false,\"message\":[\"Export failed\"]}");

        assertThatThrownBy(() -> run(job(), async)).hasMessageContaining("\"Export failed\"");
    }

    @Test
    void cancelledFutureAsksNoMore() throws Exception {
        VirtualTime manual = VirtualTime.manual();
        answer(RUNNING);
        try (SalesmanagoClient client = direct().time(manual).build()) {
            CompletableFuture<JobStatus> future = client.waitForJob(1).executeAsync();
            manual.awaitWaiting(1);
            future.cancel(true);
            manual.advance(Duration.ofSeconds(60));
        }

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void cancelledFutureStopsTheQuestionOnItsWay() throws Exception {
        CountDownLatch cancelled = new CountDownLatch(1);
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        OkHttpClient http = new OkHttpClient.Builder()
                .eventListener(new EventListener() {
                    @Override
                    public void canceled(Call call) {
                        cancelled.countDown();
                    }
                })
                .build();
        try (SalesmanagoClient client = direct().httpClient(http).build()) {
            CompletableFuture<JobStatus> future = client.waitForJob(1).executeAsync();
            server.takeRequest();
            future.cancel(true);

            assertThat(cancelled.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void interruptEndsTheWait() {
        answer(RUNNING);
        JobWait wait = job().onProgress(status -> Thread.currentThread().interrupt());

        assertThatThrownBy(wait::execute).isInstanceOf(CallInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void boundsAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> job().every(Duration.ofMillis(10)))
                .withMessage("every, in milliseconds, is 10: it must be from 1000 to 2147483647");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> job().atMost(Duration.ZERO))
                .withMessage("atMost, in milliseconds, is 0: it must be from 1 to 2147483647");
    }
}
