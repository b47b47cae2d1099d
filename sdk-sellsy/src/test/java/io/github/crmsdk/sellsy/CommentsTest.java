package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.sellsy.comment.Comment;
import io.github.crmsdk.sellsy.comment.CommentQuery;
import io.github.crmsdk.sellsy.comment.Comments;
import io.github.crmsdk.sellsy.comment.CreateComment;
import io.github.crmsdk.sellsy.comment.Timetracking;
import io.github.crmsdk.sellsy.comment.UpdateComment;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.OwnerRef;
import io.github.crmsdk.sellsy.model.Period;
import io.github.crmsdk.sellsy.model.RelatedRef;
import io.github.crmsdk.sellsy.model.RelatedType;
import io.github.crmsdk.sellsy.model.View;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommentsTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    private Comments comments() {
        return vendor.client().comments();
    }

    @ParameterizedTest
    @EnumSource
    void createsACommentWithAllItsMembers(Mode mode) {
        Comments comments = comments();
        vendor.answersFixture(201, "comment");

        Comment created = mode.execute(comments.create(CreateComment.builder()
                .description("Called back")
                .timetracking(Timetracking.of(Duration.ofHours(1), 6352439))
                .addRelated(RelatedRef.of(RelatedType.PURCHASE_INVOICE, 77))
                .parentId(4L)
                .addMentionedStaffIds(51, 52)
                .created(Instant.EPOCH)
                .build()));

        assertThat(created)
                .isEqualTo(Comment.builder()
                        .id(5)
                        .owner(OwnerRef.builder().id(123).type("staff").build())
                        .description("Called back")
                        .updated(Instant.EPOCH)
                        .created(Instant.EPOCH)
                        .parentId(4L)
                        .addRelated(RelatedRef.of(RelatedType.of("purchase-invoice"), 77))
                        .companyId(123L)
                        .timetracking(Timetracking.builder()
                                .duration(Duration.ofHours(1))
                                .service(6352439)
                                .name("Support")
                                .build())
                        .build());
        vendor.expect(
                "POST",
                "/v2/comments",
                "{'description':'Called back','timetracking':{'duration':3600,'service':6352439},"
                        + "'related':[{'type':'purchase-invoice','id':77}],'parent_id':4,"
                        + "'mentioned_staff_ids':[51,52],'created':'1970-01-01T00:00:00+00:00'}");
    }

    @Test
    void verifiesWithoutCreatingOrChanging() {
        Comments comments = comments();
        vendor.answers(204);
        vendor.answers(204);

        comments.verify(CreateComment.builder().description("a").build()).execute();
        comments.verify(5, UpdateComment.builder().description("b").build()).execute();

        vendor.expect("POST", "/v2/comments?verify=true", "{'description':'a'}");
        vendor.expect("PUT", "/v2/comments/5?verify=true", "{'description':'b'}");
    }

    @Test
    void readsChangesAndDeletes() {
        Comments comments = comments();
        vendor.answersFixture(200, "comment");
        vendor.answersFixture(200, "comment");
        vendor.answers(200, "{'id':5,'timetracking':null}");
        vendor.answers(204);

        Comment read = comments.get(5).execute();
        assertThat(comments.get(5, View.builder().addEmbed("owner").build()).execute())
                .isEqualTo(read);
        assertThat(comments.update(
                                5, UpdateComment.builder().clear("timetracking").build())
                        .execute()
                        .timetracking())
                .isNull();
        comments.delete(5).execute();

        vendor.expect("GET", "/v2/comments/5");
        vendor.expect("GET", "/v2/comments/5?embed%5B%5D=owner");
        vendor.expect("PUT", "/v2/comments/5", "{'timetracking':null}");
        vendor.expect("DELETE", "/v2/comments/5");
    }

    @Test
    void answersAWriteAsTheViewHasIt() {
        Comments comments = comments();
        View view = View.builder().addEmbed("owner").build();
        vendor.answersFixture(201, "comment");
        vendor.answersFixture(200, "comment");

        assertThat(comments.create(CreateComment.builder().description("a").build(), view)
                        .execute()
                        .owner())
                .isNotNull();
        assertThat(comments.update(5, UpdateComment.builder().description("b").build(), view)
                        .execute()
                        .owner())
                .isNotNull();

        vendor.expect("POST", "/v2/comments?embed%5B%5D=owner");
        vendor.expect("PUT", "/v2/comments/5?embed%5B%5D=owner");
    }

    @Test
    void searchesWithEveryFilter() {
        Comments comments = comments();
        vendor.answersFixture(200, "comments-seek");
        vendor.answers(200, "{'data':[],'pagination':{'limit':1,'count':0,'total':13,'offset':'WyIxMSJd'}}");
        Instant from = Instant.parse("2026-01-01T00:00:00Z");

        assertThat(comments.search(CommentQuery.builder()
                                .addOwners(123)
                                .created(Period.since(from))
                                .updated(new Period(null, from))
                                .parentId(4L)
                                .addRelatedObjects(RelatedRef.opportunity(5))
                                .addCompanies(7)
                                .addIndividuals(8)
                                .addContacts(9)
                                .orderBy("updated")
                                .pageSize(1)
                                .build())
                        .toList())
                .hasSize(1);

        String search = "/v2/comments/search?order=updated&limit=1";
        String filters = "{'filters':{'owners':[123],'related_objects':[{'type':'opportunity','id':5}],"
                + "'companies':[7],'individuals':[8],'contacts':[9],"
                + "'created':{'start':'2026-01-01T00:00:00+00:00'},"
                + "'updated':{'end':'2026-01-01T00:00:00+00:00'},'parent_id':4}}";
        vendor.expect("POST", search, filters);
        vendor.expect("POST", search + "&offset=WyIxMSJd", filters);
    }

    @Test
    void lists() {
        Comments comments = comments();
        vendor.answers(200, "{'data':[{'id':1}]}");
        vendor.answers(200, "{'data':[]}");

        assertThat(comments.list(ListQuery.all()).toList()).hasSize(1);
        assertThat(comments.search(CommentQuery.all()).toList()).isEmpty();

        vendor.expect("GET", "/v2/comments?limit=100");
        vendor.expect("POST", "/v2/comments/search?limit=100", "{'filters':{}}");
    }

    @Test
    void refusesWhatTheVendorWould() {
        assertThatThrownBy(() -> CreateComment.builder().description("").build())
                .hasMessage("CreateComment.description is blank: it needs a value");
        assertThatThrownBy(() -> UpdateComment.builder()
                        .timetracking(Timetracking.of(Duration.ofMillis(999), 1))
                        .build())
                .hasMessage("UpdateComment.timetracking.duration in seconds is 0: it must be from 1 to 2147483647");
        assertThatThrownBy(() -> CreateComment.builder()
                        .description("a")
                        .addRelated(RelatedRef.company(1), RelatedRef.company(2))
                        .build())
                .hasMessage("CreateComment.related has 2 records: at most 1 is allowed");
    }
}
