package io.github.crmsdk.salesmachine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PageToken;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.salesmachine.contact.Contact;
import io.github.crmsdk.salesmachine.contact.ContactQuery;
import io.github.crmsdk.salesmachine.model.RecordRef;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PagingTest {
    @RegisterExtension
    final Wire wire = new Wire();

    private PagedCall<Contact> list() {
        return wire.client
                .contacts()
                .list(ContactQuery.builder().archived(true).pageSize(2).build());
    }

    private static String rows(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(id -> "{\"id\":\"c" + id + "\"}")
                .collect(Collectors.joining(",", "\"data\":[", "]"));
    }

    private static String page(int from, int count, String next) {
        return "{" + rows(from, count) + ",\"pagination\":{\"next\":\"" + next + "\"}}";
    }

    private static String lastPage(int from, int count) {
        return "{" + rows(from, count) + ",\"pagination\":{}}";
    }

    @Test
    void theNextLinkIsFollowedOnItsOwnHost() {
        wire.answer(200, page(1, 2, wire.url() + "v2/contacts?cursor=a%20b&limit=2"))
                .answer(200, page(3, 1, "/v2/contact/list?page=3"))
                .answer(200, lastPage(4, 2));

        assertThat(list()).extracting(Contact::id).containsExactly("c1", "c2", "c3", "c4", "c5");

        wire.assertAsked("GET /v2/contacts?archived=true&limit=2");
        wire.assertAsked("GET /v2/contacts?cursor=a%20b&limit=2");
        wire.assertAsked("GET /v2/contact/list?page=3");
    }

    @Test
    void aNextLinkElsewhereIsNotFollowed() {
        wire.answer(200, page(1, 2, "https://api.example.com/v2/contacts?offset=77"))
                .answer(200, page(3, 1, "//api.example.com/v2/contacts"))
                .answer(200, page(5, 2, "ftp://localhost/v2/contacts"))
                .answer(200, lastPage(7, 1));

        assertThat(list()).hasSize(6);

        wire.assertAsked("GET /v2/contacts?archived=true&limit=2");
        wire.assertAsked("GET /v2/contacts?archived=true&offset=2&limit=2");
        wire.assertAsked("GET /v2/contacts?archived=true&offset=4&limit=2");
        wire.assertAsked("GET /v2/contacts?archived=true&offset=6&limit=2");
    }

    @Test
    void aLinkOutOfTheBasePathIsNotFollowed() {
        wire.answer(200, page(1, 2, wire.url() + "other/v2/contacts")).answer(200, lastPage(3, 0));

        try (SalesmachineClient client =
                wire.builder().baseUrl(wire.url() + "gate/").build()) {
            assertThat(client.contacts().list(ContactQuery.all())).hasSize(2);
        }

        wire.assertAsked("GET /gate/v2/contacts?limit=100");
        wire.assertAsked("GET /gate/v2/contacts?offset=100&limit=100");
    }

    @Test
    void offsetsGoOnWhereLinksLeftOff() {
        wire.answer(200, page(1, 2, wire.url() + "v2/contacts?offset=2&limit=2"))
                .answer(200, page(3, 2, "https://api.example.com/"))
                .answer(200, lastPage(5, 1));

        assertThat(list()).hasSize(5);

        wire.request();
        wire.assertAsked("GET /v2/contacts?offset=2&limit=2");
        wire.assertAsked("GET /v2/contacts?archived=true&offset=4&limit=2");
    }

    @Test
    void rowsAreNotGuessedWhereNothingCountsThem() {
        wire.answer(200, page(1, 2, "/v2/contacts?cursor=x")).answer(200, page(3, 2, "https://api.example.com/"));

        assertThatThrownBy(() -> list().toList())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("the list goes on elsewhere than on the client's host, and /v2/contacts?cursor=x"
                        + " does not tell how many rows came before");
    }

    @Test
    void withoutPaginationAShortPageIsTheLast() {
        wire.answer(200, "{" + rows(1, 2) + "}").answer(200, "{" + rows(3, 1) + "}");

        assertThat(list()).hasSize(3);

        wire.assertAsked("GET /v2/contacts?archived=true&limit=2");
        wire.assertAsked("GET /v2/contacts?archived=true&offset=2&limit=2");
        assertThat(wire.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void aPageMayBeABareArray() {
        wire.answer(200, "[{\"id\":\"c1\",\"accounts\":[]},{\"id\":\"c2\",\"accounts\":[\"a1\"]}]")
                .answer(200, "[]");

        assertThat(list())
                .extracting(contact -> contact.accounts().data())
                .containsExactly(List.of(), List.of(RecordRef.builder().id("a1").build()));

        wire.assertAsked("GET /v2/contacts?archived=true&limit=2");
        wire.assertAsked("GET /v2/contacts?archived=true&offset=2&limit=2");
    }

    @Test
    void anEmptyOrNullLinkEndsTheList() {
        wire.answer(200, page(1, 2, "")).answer(200, "{" + rows(1, 2) + ",\"pagination\":{\"next\":null}}");

        assertThat(list()).hasSize(2);
        assertThat(list()).hasSize(2);
        assertThat(wire.server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void anEmptyPageInBetweenIsPassedOver() {
        wire.answer(200, page(1, 0, "/v2/contacts?offset=2")).answer(200, lastPage(1, 1));

        assertThat(list()).extracting(Contact::id).containsExactly("c1");
    }

    @Test
    void aLinkThatGoesInCirclesEndsTheList() {
        for (int i = 0; i < 3; i++) {
            wire.answer(200, page(1, 2, "/v2/contacts?offset=2"));
        }

        assertThatThrownBy(() -> list().toList())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("the list is endless");
    }

    @Test
    void aTokenGoesOnInAnotherProcess() {
        wire.answer(200, page(1, 2, wire.url() + "v2/contacts?cursor=x")).answer(200, lastPage(3, 1));

        Page<Contact> first = list().page().execute();
        String kept = first.next().orElseThrow().toString();
        assertThat(kept).isEqualTo("next:/v2/contacts?cursor=x");
        assertThat(list().startAt(PageToken.of(kept))).hasSize(1);
    }

    @Test
    void aTokenThatNamesAHostIsRefused() {
        for (String token : new String[] {
            "next://api.example.com/", "next:/\\api.example.com/", "next:https://api.example.com/", "other"
        }) {
            assertThatThrownBy(() -> list().startAt(PageToken.of(token)).page().execute())
                    .isExactlyInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The page token '" + token
                            + "' is not one of this list: pass on what a page of it gave as next");
        }
        assertThat(wire.server.getRequestCount()).isZero();
    }

    @Test
    void aLimitCutsThePages() {
        wire.answer(200, page(1, 2, "/v2/contacts?offset=2&limit=2")).answer(200, page(3, 2, "/v2/contacts?offset=4"));

        assertThat(list().limit(3)).extracting(Contact::id).containsExactly("c1", "c2", "c3");
        assertThat(wire.server.getRequestCount()).isEqualTo(2);
    }
}
