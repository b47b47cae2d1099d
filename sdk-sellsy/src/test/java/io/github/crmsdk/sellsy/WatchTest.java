package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.core.watch.Delivery;
import io.github.crmsdk.core.watch.MemoryPositionStore;
import io.github.crmsdk.core.watch.PositionStore;
import io.github.crmsdk.core.watch.StartFrom;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.sellsy.comment.Comment;
import io.github.crmsdk.sellsy.comment.UpdateComment;
import io.github.crmsdk.sellsy.company.Company;
import io.github.crmsdk.sellsy.company.UpdateCompany;
import io.github.crmsdk.sellsy.contact.Contact;
import io.github.crmsdk.sellsy.contact.UpdateContact;
import io.github.crmsdk.sellsy.individual.Individual;
import io.github.crmsdk.sellsy.individual.UpdateIndividual;
import io.github.crmsdk.sellsy.opportunity.OpportunityStatus;
import io.github.crmsdk.sellsy.opportunity.UpdateOpportunity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a watch hands over, of each kind of record. */
class WatchTest {
    @RegisterExtension
    final Simulated sellsy = new Simulated();

    private final PositionStore store = new MemoryPositionStore();

    private WatchOptions options(StartFrom start) {
        return WatchOptions.builder().name("new").start(start).store(store).build();
    }

    private Watch<?> watch(WatchedKind kind, StartFrom start) {
        return kind.watch(sellsy.client(), options(start));
    }

    private long put(WatchedKind kind) {
        return put(kind, sellsy.instant());
    }

    private long put(WatchedKind kind, Instant created) {
        return kind.put(sellsy.account(), created);
    }

    private static List<Long> take(Watch<?> watch) {
        List<Long> ids = new ArrayList<>();
        for (Delivery<?> delivery : watch.poll(10_000)) {
            ids.add(Long.valueOf(delivery.id()));
            delivery.acknowledge();
        }
        return ids;
    }

    @ParameterizedTest
    @EnumSource
    void handsOverEachOnce(WatchedKind kind) {
        put(kind);
        try (Watch<?> watch = watch(kind, StartFrom.now())) {
            assertThat(take(watch)).isEmpty();
            sellsy.pass(Duration.ofHours(1));
            long first = put(kind);
            sellsy.pass(Duration.ofSeconds(1));
            long second = put(kind);
            sellsy.pass(Duration.ofHours(1));
            assertThat(take(watch)).containsExactly(first, second);
            assertThat(take(watch)).isEmpty();
        }
        long whileAway = put(kind);
        sellsy.pass(Duration.ofDays(1));
        try (Watch<?> again = watch(kind, StartFrom.now())) {
            assertThat(take(again)).containsExactly(whileAway);
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsWhatIsEnteredWithAnOldDate(WatchedKind kind) {
        for (int i = 0; i < 60; i++) {
            put(kind);
        }
        try (Watch<?> watch = watch(kind, StartFrom.now())) {
            assertThat(take(watch)).isEmpty();
            sellsy.pass(Duration.ofHours(1));
            long old = put(kind, VirtualTime.START.minus(Duration.ofDays(90)));
            long fresh = put(kind);
            assertThat(take(watch)).containsExactly(old, fresh);
        }
    }

    @ParameterizedTest
    @EnumSource
    void goesThroughMoreThanOnePage(WatchedKind kind) {
        try (Watch<?> watch = watch(kind, StartFrom.beginning())) {
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < 120; i++) {
                ids.add(put(kind));
            }
            assertThat(take(watch)).containsExactlyElementsOf(ids);
            assertThat(take(watch)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoRequestsTellThatNothingIsNew(WatchedKind kind) {
        String field = switch (kind) {
            case COMPANIES, INDIVIDUALS, CONTACTS -> "created_at";
            case OPPORTUNITIES, COMMENTS -> "created";
            case TASKS, CALENDAR_EVENTS -> "id";
        };
        for (int i = 0; i < 60; i++) {
            put(kind);
        }
        sellsy.pass(Duration.ofHours(1));
        put(kind);
        try (Watch<?> watch = watch(kind, StartFrom.now())) {
            assertThat(take(watch)).isEmpty();
            sellsy.account().clearRequests();
            assertThat(take(watch)).isEmpty();
        }
        assertThat(sellsy.account().requests())
                .allSatisfy(request -> {
                    assertThat(request.path()).isEqualTo("/v2/" + kind.path());
                    assertThat(request.query("direction")).isEqualTo("desc");
                    assertThat(request.query("limit")).isEqualTo("100");
                })
                .extracting(request -> request.query("order"))
                .containsExactly("id", field);
    }

    @Test
    void handsOverCompaniesThatChange() {
        long company = put(WatchedKind.COMPANIES);
        changes(
                sellsy.client().companies().watchChanges(options(StartFrom.now())),
                Company::name,
                name -> sellsy.client()
                        .companies()
                        .update(company, UpdateCompany.builder().name(name).build())
                        .execute());
    }

    @Test
    void handsOverIndividualsThatChange() {
        long individual = put(WatchedKind.INDIVIDUALS);
        changes(
                sellsy.client().individuals().watchChanges(options(StartFrom.now())),
                Individual::lastName,
                name -> sellsy.client()
                        .individuals()
                        .update(
                                individual,
                                UpdateIndividual.builder().lastName(name).build())
                        .execute());
    }

    @Test
    void handsOverContactsThatChange() {
        long contact = put(WatchedKind.CONTACTS);
        changes(
                sellsy.client().contacts().watchChanges(options(StartFrom.now())),
                Contact::lastName,
                name -> sellsy.client()
                        .contacts()
                        .update(contact, UpdateContact.builder().lastName(name).build())
                        .execute());
    }

    @Test
    void handsOverCommentsThatChange() {
        long comment = put(WatchedKind.COMMENTS);
        changes(
                sellsy.client().comments().watchChanges(options(StartFrom.now())),
                Comment::description,
                text -> sellsy.client()
                        .comments()
                        .update(
                                comment,
                                UpdateComment.builder().description(text).build())
                        .execute());
    }

    @Test
    void handsOverOpportunitiesWhoseStatusChanges() {
        long opportunity = put(WatchedKind.OPPORTUNITIES);
        changes(
                sellsy.client().opportunities().watchStatusChanges(options(StartFrom.now())),
                changed -> changed.status().value(),
                status -> sellsy.client()
                        .opportunities()
                        .update(
                                opportunity,
                                UpdateOpportunity.builder()
                                        .status(OpportunityStatus.of(status.equals("first") ? "lost" : "won"))
                                        .build())
                        .execute(),
                "lost",
                "won");
    }

    private <T> void changes(Watch<T> watch, Function<T, String> text, Consumer<String> change) {
        changes(watch, text, change, "first", "second");
    }

    private <T> void changes(
            Watch<T> watch, Function<T, String> text, Consumer<String> change, String first, String second) {
        try (watch) {
            sellsy.pass(Duration.ofHours(1));
            assertThat(watch.poll(10)).isEmpty();
            sellsy.pass(Duration.ofMinutes(1));
            change.accept("first");
            sellsy.pass(Duration.ofSeconds(2));
            handsOver(watch, text, first);
            assertThat(watch.poll(10)).isEmpty();
            change.accept("second");
            sellsy.pass(Duration.ofSeconds(2));
            handsOver(watch, text, second);
        }
    }

    private static <T> void handsOver(Watch<T> watch, Function<T, String> text, String expected) {
        assertThat(watch.poll(10)).singleElement().satisfies(delivery -> {
            assertThat(text.apply(delivery.record())).isEqualTo(expected);
            delivery.acknowledge();
        });
    }
}
