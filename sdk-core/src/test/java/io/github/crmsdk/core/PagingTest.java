package io.github.crmsdk.core;

import static io.github.crmsdk.core.acme.AcmeServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.acme.Shelf;
import io.github.crmsdk.core.acme.Thing;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.send.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagingTest {
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

    private List<String> targets() {
        return IntStream.range(0, server.requests())
                .mapToObj(i -> server.request().getTarget())
                .toList();
    }

    private static List<Long> ids(Iterable<Thing> things) {
        List<Long> ids = new ArrayList<>();
        things.forEach(thing -> ids.add(thing.id()));
        return ids;
    }

    private static Long[] upTo(int count) {
        return LongStream.range(0, count).boxed().toArray(Long[]::new);
    }

    @Test
    void iteratingFetchesPageAfterPage() {
        server.always(new Shelf(7));
        assertThat(ids(client.things().list())).containsExactly(upTo(7));
        assertThat(targets())
                .containsExactly("/v1/things?count=3", "/v1/things?from=3&count=3", "/v1/things?from=6&count=3");
    }

    @Test
    void eachIteratorStartsAnew() {
        server.always(new Shelf(4));
        PagedCall<Thing> list = client.things().list();
        assertThat(ids(list)).isEqualTo(ids(list)).containsExactly(upTo(4));
        assertThat(list.toList()).hasSize(4);
    }

    @Test
    void nothingIsFetchedBeforeItIsNeeded() {
        server.always(new Shelf(100));
        Iterator<Thing> things = client.things().list().iterator();
        assertThat(server.requests()).isZero();
        for (int i = 0; i < 3; i++) {
            things.next();
        }
        assertThat(server.requests()).isEqualTo(1);
        assertThat(things.hasNext()).isTrue();
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void aStreamIsLazyAndOrdered() {
        server.always(new Shelf(100));
        assertThat(client.things().list().stream().limit(6).map(Thing::id)).containsExactly(upTo(6));
        assertThat(server.requests()).isEqualTo(2);
        assertThat(client.things().list().stream().spliterator().hasCharacteristics(Spliterator.ORDERED))
                .isTrue();
        assertThat(client.things().list().limit(50).stream().parallel().map(Thing::id))
                .containsExactly(upTo(50));
    }

    @Test
    void aLimitAsksForNoMoreThanItNeeds() {
        server.always(new Shelf(100));
        assertThat(ids(client.things().list().limit(7))).containsExactly(upTo(7));
        assertThat(targets())
                .containsExactly("/v1/things?count=3", "/v1/things?from=3&count=3", "/v1/things?from=6&count=1");
    }

    @Test
    void aLimitOfOneIsOneItem() {
        server.always(new Shelf(100));
        assertThat(ids(client.things().list().limit(1))).containsExactly(upTo(1));
        assertThat(targets()).containsExactly("/v1/things?count=1");
    }

    @Test
    void aLimitThatEndsWithAPageFetchesNoFurther() {
        server.always(new Shelf(100));
        assertThat(ids(client.things().list().limit(6))).containsExactly(upTo(6));
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void aPageLargerThanTheLimitIsCut() {
        server.answer(Shelf.page(0, 3, "3"));
        Iterator<Page<Thing>> pages = client.things().list().limit(2).pages().iterator();
        Page<Thing> page = pages.next();
        assertThat(ids(page.items())).containsExactly(upTo(2));
        assertThat(page.next()).isEmpty();
        assertThat(page.total()).hasValue(100);
        assertThat(pages.hasNext()).isFalse();
    }

    @Test
    void aLimitIsAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.things().list().limit(0))
                .withMessage("limit is 0: it must be 1 or more");
    }

    @Test
    void aListGoesOnWhereAPageEnded() {
        server.always(new Shelf(8));
        PageToken next = client.things().list().page().execute().next().orElseThrow();
        PageToken kept = PageToken.of(next.toString());
        assertThat(kept).isEqualTo(next).hasSameHashCodeAs(next).hasToString("3");
        assertThat(ids(client.things().list().startAt(kept).limit(4))).containsExactly(3L, 4L, 5L, 6L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageToken.of(" "))
                .withMessage("A page token is not blank: pass on what a page gave as next");
    }

    @ParameterizedTest
    @EnumSource
    void thePageAloneIsAnOrdinaryCall(Mode mode) {
        server.always(new Shelf(8));
        Page<Thing> page = mode.execute(client.things().list().limit(2).page());
        assertThat(ids(page.items())).containsExactly(0L, 1L);
        assertThat(page.total()).hasValue(100);
        assertThat(page.next()).contains(PageToken.of("2"));
    }

    @Test
    void emptyPagesInBetweenArePassedOver() {
        server.answer(Shelf.page(0, 0, "a"), Shelf.page(0, 2, "b"), Shelf.page(0, 0, "c"), Shelf.page(2, 3, null));
        assertThat(ids(client.things().list())).containsExactly(upTo(3));
    }

    @Test
    void anEmptyListHasOneEmptyPage() {
        server.always(new Shelf(0));
        assertThat(client.things().list()).isEmpty();
        Iterator<Page<Thing>> pages = client.things().list().pages().iterator();
        assertThat(pages.next().items()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(pages::next)
                .withMessage("The list has no more pages");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> client.things().list().iterator().next())
                .withMessage("The list has no more items");
    }

    @Test
    void anEndlessListIsNoticedAfterItsLastNewPage() {
        server.answer(Shelf.page(0, 2, "a"), Shelf.page(2, 4, "b"), Shelf.page(4, 6, "a"));
        List<Long> came = new ArrayList<>();
        Iterator<Thing> things = client.things().list().iterator();
        for (int again = 0; again < 2; again++) {
            assertThatExceptionOfType(DataException.class)
                    .isThrownBy(() -> things.forEachRemaining(thing -> came.add(thing.id())))
                    .withMessage("Acme things.page (GET /v1/things): the list is endless, a page token came a"
                            + " second time; what came so far was handed out");
        }
        assertThat(came).containsExactly(upTo(6));
        assertThat(server.requests()).isEqualTo(3);
    }

    @Test
    void aListThatComesBackToItsStartIsEndlessToo() {
        server.answer(Shelf.page(0, 2, "a"));
        Iterator<Page<Thing>> pages =
                client.things().list().startAt(PageToken.of("a")).pages().iterator();
        assertThat(pages.next().items()).hasSize(2);
        assertThatExceptionOfType(DataException.class).isThrownBy(pages::next);
    }

    @Test
    void anIterationGoesOnAfterARateLimitWithoutLossOrRepeat() {
        server.answer(
                Shelf.page(0, 3, "3"),
                status(429).newBuilder().addHeader("Retry-After", "30").build(),
                Shelf.page(3, 6, "6"),
                status(503),
                Shelf.page(6, 7, null));
        List<Long> came = new ArrayList<>();
        Iterator<Thing> things = client.things().list().iterator();
        int failures = 0;
        while (failures < 5) {
            try {
                things.forEachRemaining(thing -> came.add(thing.id()));
                break;
            } catch (RateLimitException limited) {
                assertThat(limited.retryAfter()).contains(Duration.ofSeconds(30));
                failures++;
            } catch (io.github.crmsdk.core.error.ServerException busy) {
                failures++;
            }
        }
        assertThat(failures).isEqualTo(2);
        assertThat(came).containsExactly(upTo(7));
        assertThat(server.time().waits()).containsExactly(Duration.ofSeconds(30));
    }
}
