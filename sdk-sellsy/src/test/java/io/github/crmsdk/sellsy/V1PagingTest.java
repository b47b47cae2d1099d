package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PageToken;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.sellsy.v1.agenda.AgendaQuery;
import io.github.crmsdk.sellsy.v1.annotation.Annotation;
import io.github.crmsdk.sellsy.v1.annotation.AnnotationQuery;
import io.github.crmsdk.sellsy.v1.annotation.CommentedType;
import io.github.crmsdk.sellsy.v1.third.Third;
import io.github.crmsdk.sellsy.v1.third.ThirdQuery;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class V1PagingTest {
    @RegisterExtension
    final V1Vendor vendor = new V1Vendor();

    private void answersPage(Object pages, int number, long... ids) {
        vendor.answers("{'infos':{'nbperpage':2,'nbpages':" + pages + ",'pagenum':'" + number + "','nbtotal':'5'},"
                + "'result':" + rows("{'id':'%d'}", ids) + "}");
    }

    private static String rows(String form, long... ids) {
        return LongStream.of(ids)
                .mapToObj(id -> "'" + id + "':" + String.format(form, id))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private PagedCall<Third> clients() {
        return vendor.client()
                .clients()
                .search(ThirdQuery.builder().actif(true).pageSize(2).build());
    }

    private void expectPage(int size, int number) {
        vendor.expect(
                "Client.getList",
                "{'search':{'actif':'Y'},'pagination':{'nbperpage':" + size + ",'pagenum':" + number + "}}");
    }

    @Test
    void goesThroughAllPages() {
        answersPage(3, 1, 9, 1);
        answersPage("'3'", 2, 8, 2);
        answersPage(3, 3, 7);
        assertThat(clients()).extracting(Third::id).containsExactly(9L, 1L, 8L, 2L, 7L);
        expectPage(2, 1);
        expectPage(2, 2);
        expectPage(2, 3);
        assertThat(vendor.requests()).isEqualTo(3);
    }

    @Test
    void asksForNoMoreThanItNeeds() {
        answersPage(5, 1, 9);
        assertThat(clients().limit(1)).hasSize(1);
        expectPage(1, 1);
        answersPage(3, 1, 9, 1);
        answersPage(3, 2, 8, 2);
        assertThat(clients().limit(3)).extracting(Third::id).containsExactly(9L, 1L, 8L);
        expectPage(2, 1);
        expectPage(2, 2);
    }

    @Test
    void goesOnWithTheSizeOfThePageBefore() {
        answersPage(3, 1, 9, 1);
        Page<Third> first = clients().page().execute();
        assertThat(first.total()).hasValue(5);
        PageToken next = first.next().orElseThrow();
        answersPage(3, 2, 8, 2);
        answersPage(3, 3, 7);
        List<Third> rest = vendor.client()
                .clients()
                .search(ThirdQuery.builder().actif(true).build())
                .startAt(PageToken.of(next.toString()))
                .toList();
        assertThat(rest).extracting(Third::id).containsExactly(8L, 2L, 7L);
        expectPage(2, 1);
        expectPage(2, 2);
        expectPage(2, 3);
    }

    @Test
    void anEmptyPageInTheMiddleIsNotTheEnd() {
        answersPage(2, 1);
        answersPage(2, 2, 7);
        assertThat(clients()).extracting(Third::id).containsExactly(7L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page:2", "offset:100", "page:a:2:0", "seek:x"})
    void refusesATokenOfAnotherList(String token) {
        assertThatThrownBy(() -> clients().startAt(PageToken.of(token)).toList())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The page token '" + token
                        + "' is not one of this list: pass on what a page of it gave as next");
        assertThat(vendor.requests()).isZero();
    }

    private void answersComments(long... ids) {
        vendor.answers("{'result':" + rows("{'datas':{'id':'%d'}}", ids) + "}");
    }

    private List<Long> comments() {
        return vendor
                .client()
                .comments()
                .search(AnnotationQuery.builder()
                        .type(CommentedType.THIRD)
                        .id(7)
                        .pageSize(2)
                        .build())
                .stream()
                .map(Annotation::id)
                .toList();
    }

    @Test
    void withoutInfosAShortPageIsTheLast() {
        answersComments(1, 2);
        answersComments(3);
        assertThat(comments()).containsExactly(1L, 2L, 3L);
        assertThat(vendor.requests()).isEqualTo(2);
    }

    @Test
    void withoutInfosALongPageIsTheWholeList() {
        answersComments(1, 2, 3);
        assertThat(comments()).containsExactly(1L, 2L, 3L);
        assertThat(vendor.requests()).isEqualTo(1);
    }

    @Test
    void withoutInfosTheSamePageAgainIsTheEnd() {
        answersComments(1, 2);
        answersComments(1, 2);
        assertThat(comments()).containsExactly(1L, 2L);
        assertThat(vendor.requests()).isEqualTo(2);
    }

    @Test
    void asyncPageByPage() {
        answersPage(2, 1, 9, 1);
        answersPage(2, 2, 8);
        Page<Third> first = clients().page().executeAsync().join();
        Page<Third> second = clients()
                .startAt(Objects.requireNonNull(first.next().orElse(null)))
                .page()
                .executeAsync()
                .join();
        assertThat(second.items()).extracting(Third::id).containsExactly(8L);
        assertThat(second.next()).isEmpty();
    }

    @Test
    void theAgendaIsAlwaysToldItsOrder() {
        vendor.answers("[]");
        assertThat(vendor.client().agenda().search(AgendaQuery.all())).isEmpty();
        vendor.expect(
                "Agenda.getList",
                "{'order':{'direction':'ASC'},'search':{},'pagination':{'nbperpage':100,'pagenum':1}}");
    }

    @Test
    void refusesAPageOfNothing() {
        assertThatThrownBy(() -> ThirdQuery.builder().pageSize(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ThirdQuery.pageSize is 0: it must be from 1 to 2147483647");
    }
}
