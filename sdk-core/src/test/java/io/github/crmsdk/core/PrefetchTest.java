package io.github.crmsdk.core;

import static io.github.crmsdk.core.acme.AcmeServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Shelf;
import io.github.crmsdk.core.acme.Thing;
import io.github.crmsdk.core.error.CallInterruptedException;
import io.github.crmsdk.core.error.ServerException;
import io.github.crmsdk.core.send.RetryPolicy;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PrefetchTest {
    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    private AcmeClient client;

    @BeforeEach
    void connect() {
        client = server.client().retryPolicy(RetryPolicy.none()).build();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private Iterator<Page<Thing>> pages() {
        return client.things().list().prefetch().pages().iterator();
    }

    @Test
    void theNextPageIsAskedForWhileThisOneIsConsumed() {
        server.always(new Shelf(9));
        Iterator<Page<Thing>> pages = pages();
        assertThat(server.requests()).isZero();
        pages.next();
        assertThat(server.request().getTarget()).isEqualTo("/v1/things?count=3");
        assertThat(server.request().getTarget()).isEqualTo("/v1/things?from=3&count=3");
        assertThat(server.requests()).isEqualTo(2);
        pages.next();
        assertThat(server.request().getTarget()).isEqualTo("/v1/things?from=6&count=3");
        pages.next();
        assertThat(pages.hasNext()).isFalse();
        assertThat(server.requests()).isEqualTo(3);
    }

    @Test
    void nothingIsFetchedBeyondALimit() {
        server.always(new Shelf(100));
        assertThat(client.things().list().prefetch().limit(7).stream().map(Thing::id))
                .containsExactlyElementsOf(LongStream.range(0, 7).boxed().toList());
        assertThat(server.requests()).isEqualTo(3);
    }

    @Test
    void aFailureSurfacesAtItsPageWhichCanBeAskedForAgain() {
        server.answer(Shelf.page(0, 3, "3"), status(500), Shelf.page(3, 4, null));
        Iterator<Page<Thing>> pages = pages();
        assertThat(pages.next().items()).hasSize(3);
        assertThatExceptionOfType(ServerException.class)
                .isThrownBy(pages::next)
                .withMessage("Acme things.page (GET /v1/things): HTTP 500, \"the answer has no body\"");
        assertThat(pages.hasNext()).isTrue();
        assertThat(pages.next().items().get(0).id()).isEqualTo(3);
        assertThat(pages.hasNext()).isFalse();
    }

    @Test
    void anInterruptEndsTheWaitAndKeepsThePage() {
        CountDownLatch release = new CountDownLatch(1);
        Shelf shelf = new Shelf(5);
        server.always(request -> {
            if (request.getUrl().queryParameter("from") != null) {
                await(release);
            }
            return shelf.apply(request);
        });
        Iterator<Page<Thing>> pages = pages();
        pages.next();
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CallInterruptedException.class)
                .isThrownBy(pages::next)
                .withMessage("Acme things.page (GET /v1/things): interrupted; the request was sent, the vendor may have"
                        + " carried it out");
        assertThat(Thread.interrupted()).isTrue();

        release.countDown();
        assertThat(pages.next().items().get(0).id()).isEqualTo(3);
        assertThat(server.requests()).isEqualTo(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
