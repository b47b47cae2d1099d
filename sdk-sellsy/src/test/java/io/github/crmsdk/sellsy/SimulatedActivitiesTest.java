package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.sellsy.calendar.CalendarEvent;
import io.github.crmsdk.sellsy.calendar.CalendarEventQuery;
import io.github.crmsdk.sellsy.calendar.CalendarEvents;
import io.github.crmsdk.sellsy.calendar.CreateCalendarEvent;
import io.github.crmsdk.sellsy.calendar.Participant;
import io.github.crmsdk.sellsy.calendar.UpdateCalendarEvent;
import io.github.crmsdk.sellsy.comment.Comment;
import io.github.crmsdk.sellsy.comment.CommentQuery;
import io.github.crmsdk.sellsy.comment.Comments;
import io.github.crmsdk.sellsy.comment.CreateComment;
import io.github.crmsdk.sellsy.comment.UpdateComment;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.Period;
import io.github.crmsdk.sellsy.model.Range;
import io.github.crmsdk.sellsy.model.RelatedRef;
import io.github.crmsdk.sellsy.model.View;
import io.github.crmsdk.sellsy.opportunity.CreateOpportunity;
import io.github.crmsdk.sellsy.opportunity.Opportunities;
import io.github.crmsdk.sellsy.opportunity.Opportunity;
import io.github.crmsdk.sellsy.opportunity.OpportunityQuery;
import io.github.crmsdk.sellsy.opportunity.OpportunityStatus;
import io.github.crmsdk.sellsy.opportunity.PipelineStep;
import io.github.crmsdk.sellsy.opportunity.Pipelines;
import io.github.crmsdk.sellsy.opportunity.StepRank;
import io.github.crmsdk.sellsy.opportunity.UpdateOpportunity;
import io.github.crmsdk.sellsy.task.CreateTask;
import io.github.crmsdk.sellsy.task.Task;
import io.github.crmsdk.sellsy.task.TaskQuery;
import io.github.crmsdk.sellsy.task.TaskStatus;
import io.github.crmsdk.sellsy.task.Tasks;
import io.github.crmsdk.sellsy.task.UpdateTask;
import io.github.crmsdk.sellsy.webhook.CreateWebhook;
import io.github.crmsdk.sellsy.webhook.EventSwitch;
import io.github.crmsdk.sellsy.webhook.UpdateWebhook;
import io.github.crmsdk.sellsy.webhook.Webhook;
import io.github.crmsdk.sellsy.webhook.WebhookQuery;
import io.github.crmsdk.sellsy.webhook.WebhookType;
import io.github.crmsdk.sellsy.webhook.Webhooks;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Opportunities, tasks, events, comments and webhooks from their creation to their end, as the simulator has them. */
class SimulatedActivitiesTest {
    private static final Instant DUE = Instant.parse("2026-11-01T08:00:00Z");

    @RegisterExtension
    final Simulated sellsy = new Simulated();

    private RelatedRef company() {
        return RelatedRef.company(sellsy.account().seedCompanies(1).get(0));
    }

    @Test
    void anOpportunityIsWon() {
        Opportunities opportunities = sellsy.client().opportunities();
        Pipelines pipelines = sellsy.client().pipelines();
        long pipeline = pipelines.list(ListQuery.all()).toList().get(0).id();
        List<PipelineStep> steps = pipelines.steps(pipeline, ListQuery.all()).toList();
        CreateOpportunity website = CreateOpportunity.builder()
                .name("Website")
                .pipeline(pipeline)
                .step(steps.get(0).id())
                .addRelated(company())
                .amount(new BigDecimal("1500.00"))
                .dueDate(LocalDate.of(2026, 12, 31))
                .build();

        opportunities.verify(website).execute();
        assertThat(opportunities.list(ListQuery.all()).toList()).isEmpty();
        Opportunity created = opportunities
                .create(website, View.builder().addEmbed("company").build())
                .execute();
        opportunities.move(created.id(), StepRank.endOf(steps.get(1).id())).execute();
        opportunities
                .update(
                        created.id(),
                        UpdateOpportunity.builder()
                                .status(OpportunityStatus.WON)
                                .clear("due_date")
                                .build())
                .execute();
        Opportunity won = opportunities
                .search(OpportunityQuery.builder()
                        .addStatuses(OpportunityStatus.WON)
                        .amount(Range.atLeast(new BigDecimal("1500")))
                        .build())
                .toList()
                .get(0);

        assertThat(created.embedded().company().name()).isEqualTo("Company 1");
        assertThat(won.id()).isEqualTo(created.id());
        assertThat(won.step().id()).isEqualTo(steps.get(1).id());
        assertThat(won.dueDate()).isNull();
        assertThat(won.amount().value()).isEqualByComparingTo("1500");
        opportunities.delete(won.id()).execute();
        assertThatThrownBy(() -> opportunities.get(won.id()).execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aTaskIsDone() {
        Tasks tasks = sellsy.client().tasks();
        long label = tasks.labels(ListQuery.all()).toList().get(0).id();
        Task created = tasks.create(CreateTask.builder()
                        .title("Call")
                        .labelId(label)
                        .dueDate(DUE)
                        .addRelated(company())
                        .build())
                .execute();

        tasks.update(
                        created.id(),
                        UpdateTask.builder()
                                .status(TaskStatus.DONE)
                                .related(List.of())
                                .build())
                .execute();

        Task done = tasks.search(
                        TaskQuery.builder().addStatuses(TaskStatus.DONE).build())
                .toList()
                .get(0);
        assertThat(done.title()).isEqualTo("Call");
        assertThat(done.dueDate()).isEqualTo(DUE);
        assertThat(done.label().id()).isEqualTo(label);
        assertThat(done.related()).isEmpty();
        tasks.delete(done.id()).execute();
        assertThat(tasks.list(ListQuery.all()).toList()).isEmpty();
    }

    @Test
    void anEventIsPutOff() {
        CalendarEvents events = sellsy.client().calendarEvents();
        long label = events.labels(ListQuery.all()).toList().get(0).id();
        long contact = sellsy.account().seedContacts(1).get(0);
        OffsetDateTime nine = OffsetDateTime.parse("2026-03-01T09:00:00+01:00");
        CalendarEvent created = events.create(CreateCalendarEvent.builder()
                        .title("Demo")
                        .labelId(label)
                        .datetimeStart(nine)
                        .datetimeEnd(nine.plusHours(1))
                        .addParticipants(Participant.contact(contact), Participant.external("ann@example.com"))
                        .build())
                .execute();

        events.update(
                        created.id(),
                        UpdateCalendarEvent.builder()
                                .datetimeStart(nine.plusDays(1))
                                .datetimeEnd(nine.plusDays(1).plusHours(1))
                                .build())
                .execute();

        CalendarEvent later = events.search(CalendarEventQuery.builder()
                        .dueDate(Period.since(nine.plusDays(1).toInstant()))
                        .build())
                .toList()
                .get(0);
        assertThat(later.datetimeEnd().toInstant())
                .isEqualTo(nine.plusDays(1).plusHours(1).toInstant());
        assertThat(later.participants())
                .containsExactly(Participant.contact(contact), Participant.external("ann@example.com"));
        events.delete(later.id()).execute();
        assertThat(events.list(ListQuery.all()).toList()).isEmpty();
    }

    @Test
    void aCommentIsAnsweredAndChanged() {
        Comments comments = sellsy.client().comments();
        RelatedRef company = company();
        Comment first = comments.create(CreateComment.builder()
                        .description("Called")
                        .addRelated(company)
                        .build())
                .execute();
        comments.create(CreateComment.builder()
                        .description("When?")
                        .addRelated(company)
                        .parentId(first.id())
                        .build())
                .execute();

        comments.update(
                        first.id(),
                        UpdateComment.builder().description("Called back").build())
                .execute();

        assertThat(comments.get(first.id()).execute().description()).isEqualTo("Called back");
        assertThat(comments.search(CommentQuery.builder().parentId(first.id()).build())
                        .toList())
                .extracting(Comment::description)
                .containsExactly("When?");
        comments.delete(first.id()).execute();
    }

    @Test
    void aWebhookIsSwitchedOff() {
        Webhooks webhooks = sellsy.client().webhooks();
        Webhook created = webhooks.create(CreateWebhook.builder()
                        .type(WebhookType.HTTP)
                        .endpoint("https://app.example.com/sellsy")
                        .addConfiguration(EventSwitch.on("task.created"))
                        .build())
                .execute();

        webhooks.update(created.id(), UpdateWebhook.builder().isEnabled(false).build())
                .execute();

        assertThat(webhooks.search(WebhookQuery.builder().isEnabled(false).build())
                        .toList())
                .singleElement()
                .satisfies(off -> assertThat(off.configuration()).containsExactly(EventSwitch.on("task.created")));
        assertThat(webhooks.events().execute()).isNotEmpty();
        webhooks.delete(created.id()).execute();
        assertThat(webhooks.list(ListQuery.all()).toList()).isEmpty();
    }
}
